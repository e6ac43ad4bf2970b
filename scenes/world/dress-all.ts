import { type Material, type Mesh, type Object3D, ShaderMaterial } from 'three';

/**
 * For fiber's `attach`: dresses every mesh of a group that wears no paint of its own, so that what
 * is drawn alike is told its colours once. Returns what undresses them again.
 */
export function dressAll(group: Object3D, paint: ShaderMaterial): () => void {
  const bare: { mesh: Mesh; was: Material | Material[] }[] = [];
  group.traverse((one) => {
    if (!('isMesh' in one)) return;
    const mesh = one as Mesh;
    if (mesh.material instanceof ShaderMaterial) return;
    bare.push({ mesh, was: mesh.material });
    mesh.material = paint;
  });
  return () => {
    for (const { mesh, was } of bare) mesh.material = was;
  };
}
