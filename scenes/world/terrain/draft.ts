import { type Heightfield } from '../terrain-data';
import { type BaseRelief } from './base-relief';
import { TERRAIN_SAMPLES, TERRAIN_SIZE } from './extent';
import { createField } from './grid';

/** The mountain while it is being made: every pass reads and writes this. */
export interface TerrainDraft {
  base: BaseRelief;
  field: Heightfield;
  /** How far a sample belongs to the model's face: 1 inside, 0 on the free mountain; samples². */
  face: Float32Array;
  /** 0…1 where bare rock may show, samples². */
  rock: Float32Array;
  /** Cast shadow (1 lit) for the dawn, day and dusk sun, samples² each. */
  shadows: Float32Array[];
  /** Five numbers a tree: x, ground height, z, scale, yaw (radians). */
  trees: number[];
}

export function createDraft(base: BaseRelief): TerrainDraft {
  const field = createField(TERRAIN_SIZE, TERRAIN_SAMPLES);
  const count = field.heights.length;
  return {
    base,
    field,
    face: new Float32Array(count),
    rock: new Float32Array(count),
    shadows: [],
    trees: [],
  };
}
