import { type IUniform, Vector2 } from 'three';
import { type PreparedWorld } from '../prepare-world';
import { type FieldTexture } from '../tracks/field-texture';
import { type TreeShadows } from './tree-shadows';

/** The uniforms of the ground alone; `showGround` writes what follows the frame. */
export function groundUniforms(
  { assets, tier, tracks, textures }: PreparedWorld,
  shadows: TreeShadows,
  lesson: FieldTexture,
): Record<string, IUniform> {
  const { layers, columns } = assets.mountain;
  return {
    uCarveTexel: { value: 1 / tier.carveSide },
    uCrowdLod: { value: tracks.crowdLod },
    uNormalSamples: { value: assets.terrain.heightfield.samples },
    uContours: { value: 0 },
    uHush: { value: 0 },
    uCut: { value: 0 },
    uLesson: { value: 0 },
    uLattice: { value: new Vector2(layers, columns) },
    tNormals: { value: textures.normals },
    tTreeShadows: { value: shadows.target.texture },
    tLesson: { value: lesson.texture },
  };
}
