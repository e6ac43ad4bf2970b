import { Group, Mesh, MeshBasicMaterial, ShaderMaterial } from 'three';
import { describe, expect, it } from 'vitest';
import { dressAll } from '@/scenes/world/dress-all';

describe('a paint for a whole group', () => {
  const bare = new MeshBasicMaterial();
  const own = new ShaderMaterial();
  const paint = new ShaderMaterial();
  const meshes = [bare, own, bare].map((material) => new Mesh(undefined, material));
  const group = new Group().add(meshes[0], new Group().add(meshes[1], meshes[2]));
  const worn = () => meshes.map(({ material }) => material);

  it('is worn by the meshes that have none of their own, until it is taken off', () => {
    const undress = dressAll(group, paint);
    expect(worn()).toEqual([paint, own, paint]);
    undress();
    expect(worn()).toEqual([bare, own, bare]);
  });
});
