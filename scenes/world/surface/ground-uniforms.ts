import { type IUniform, Vector2 } from 'three';
import { type Surroundings } from '../mountain-context';
import { type TerrainTextures } from '../textures/terrain-textures';
import { type FieldTexture } from '../tracks/field-texture';
import { type TrackPainter } from '../tracks/track-painter';
import { type TreeShadows } from './tree-shadows';

/** What was prepared for the ground. */
export interface GroundLook {
  textures: TerrainTextures;
  tracks: TrackPainter;
}

/** The uniforms of the ground alone; `showGround` writes what follows the frame. */
export function groundUniforms(
  { assets, tier }: Surroundings,
  { tracks, textures }: GroundLook,
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
