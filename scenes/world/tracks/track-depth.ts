import { type BakedMountain } from '../../model/baked';
import { trackAt } from '../../model/interpolate';
import { type FanPoint, worldToFan } from '../fan';
import { quantile } from './field-texture';

const DEEPEST_SHARE = 0.985;
/** World units that the ground sinks where the trench is 1 deep; the terrain shader agrees. */
export const TRENCH_DEPTH = 1.35;

/** The model's track at the moment shown, and how deep that is on the ground. */
export class TrackDepth {
  /** Track field, layers × columns, cost units. */
  readonly field: Float32Array;
  /** Turns cost units into trench depth: 1 at the deepest snow of the end of training. */
  readonly scale: number;
  private readonly fan: FanPoint = { u: 0, s: 0 };

  constructor(private readonly mountain: BakedMountain) {
    this.field = new Float32Array(mountain.layers * mountain.columns);
    const end = mountain.tracks[mountain.tracks.length - 1];
    this.scale = -1 / Math.max(1e-6, quantile(end, DEEPEST_SHARE, -1));
  }

  /**
   * Sets the moment, in training runs, and how far (0…1) the refilled ground has taken the place of
   * the trained one. Pure: the same two give the same field.
   */
  setRuns(runs: number, refilled = 0): void {
    const { field } = this;
    const { refilledTrack } = this.mountain;
    trackAt(this.mountain, runs, field);
    if (refilled <= 0) return;
    if (refilled >= 1) field.set(refilledTrack);
    else
      for (let i = 0; i < field.length; i++) field[i] += (refilledTrack[i] - field[i]) * refilled;
  }

  /** Sets a field of another training in place of the mountain's own, on the same scale. */
  setField(values: Float32Array): void {
    this.field.set(values);
  }

  /** How far the trench lowers the ground at a place, world units, at least 0. */
  at(x: number, z: number): number {
    const { layers, columns } = this.mountain;
    const { u, s } = worldToFan(x, z, this.fan);
    if (u < -1 || u > 1 || s < 0 || s > 1) return 0;
    const column = Math.min(columns - 1.001, ((u + 1) / 2) * (columns - 1));
    const layer = Math.min(layers - 1.001, Math.min(0.93, Math.max(0.05, s)) * (layers - 1));
    const i = Math.floor(column);
    const j = Math.floor(layer);
    const o = j * columns + i;
    const f = column - i;
    const far = this.field[o] + (this.field[o + 1] - this.field[o]) * f;
    const near =
      this.field[o + columns] + (this.field[o + columns + 1] - this.field[o + columns]) * f;
    const depth = (far + (near - far) * (layer - j)) * this.scale;
    const inside = Math.min(1, s / 0.1, (1.02 - s) / 0.18, (1 - Math.abs(u)) / 0.06);
    return Math.max(0, 0.6 * TRENCH_DEPTH * Math.min(1, depth) * inside);
  }
}
