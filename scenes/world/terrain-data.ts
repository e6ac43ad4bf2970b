import { type BakedMountain } from '../model/baked';

/** Height of a ground at a place, world units. */
export type GroundHeight = (x: number, z: number) => number;

/** A square grid of heights centred on the origin, row-major, x fastest. */
export interface Heightfield {
  /** Side length, world units. */
  size: number;
  /** Samples a side. */
  samples: number;
  /** World units, length samples². */
  heights: Float32Array;
}

/** Numbers of a tree: x, ground height, z, scale, yaw (radians). */
export const FLOATS_A_TREE = 5;

/** The decoded terrain file and what is derived from it on arrival. */
export interface TerrainData {
  heightfield: Heightfield;
  /** The same heights, blurred: contour lines are drawn from these. */
  smoothed: Heightfield;
  /** RGBA bytes, samples²: normal x, normal z (0…255 for −1…1), ambient occlusion, fine relief. */
  normals: Uint8Array;
  /** RGBA bytes, samples²: cast shadow for the dawn, day and dusk sun (255 lit), rock allowed. */
  shadows: Uint8Array;
  /** FLOATS_A_TREE numbers each. */
  trees: Float32Array;
}

/** Everything that is fetched to draw the mountain, decoded. */
export interface MountainAssets {
  mountain: BakedMountain;
  terrain: TerrainData;
}
