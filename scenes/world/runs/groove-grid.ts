import { type RunCurve } from './curve';

const SIDE = 384;
const RUNS_TO_SATURATE = 0.22;

/**
 * Counts on a coarse grid how often drawn curves passed, so that later ones feel the groove.
 * Only the laying out of curves uses it, once, in true order: the result is a constant.
 */
export class GrooveGrid {
  private readonly counts = new Float32Array(SIDE * SIDE);
  constructor(private readonly size: number) {}

  private cell(coordinate: number): number {
    return Math.min(SIDE - 2, Math.max(0, (coordinate / this.size + 0.5) * SIDE));
  }

  /** Groove at a place, 0 untouched … 1 deep. */
  readonly depthAt = (x: number, z: number): number => {
    const u = this.cell(x);
    const v = this.cell(z);
    const i = Math.floor(u);
    const j = Math.floor(v);
    const o = j * SIDE + i;
    const far = this.counts[o] + (this.counts[o + 1] - this.counts[o]) * (u - i);
    const near =
      this.counts[o + SIDE] + (this.counts[o + SIDE + 1] - this.counts[o + SIDE]) * (u - i);
    return 1 - Math.exp(-RUNS_TO_SATURATE * (far + (near - far) * (v - j)));
  };

  /** Adds one passage along a curve. */
  add(curve: RunCurve): void {
    const weight = 0.5 * (curve.length / curve.count);
    for (let p = 0; p < curve.count; p++) {
      const u = this.cell(curve.points[p * 2]);
      const v = this.cell(curve.points[p * 2 + 1]);
      const i = Math.floor(u);
      const j = Math.floor(v);
      const o = j * SIDE + i;
      this.counts[o] += (1 - u + i) * (1 - v + j) * weight;
      this.counts[o + 1] += (u - i) * (1 - v + j) * weight;
      this.counts[o + SIDE] += (1 - u + i) * (v - j) * weight;
      this.counts[o + SIDE + 1] += (u - i) * (v - j) * weight;
    }
  }
}
