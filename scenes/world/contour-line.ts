import { heightAt } from './heightfield';
import { type Heightfield } from './terrain-data';

/** Finer than the heightfield's own samples, so that no rise between two of them is stepped over. */
const STRIDE = 0.25;

/**
 * Where the contour line at `level` (world units of height) lies as one walks up from the foot: for
 * each x the greatest z at which the ground is that high, NaN where it nowhere is.
 */
export function contourLine(field: Heightfield, level: number, xs: readonly number[]): number[] {
  const foot = field.size / 2;
  return xs.map((x) => {
    let below = foot;
    for (let z = foot; z >= -foot; z -= STRIDE) {
      if (heightAt(field, x, z) >= level) return crossing(field, x, level, z, below);
      below = z;
    }
    return NaN;
  });
}

/** Between a place that is high enough and one that is not, halved until nothing is left between. */
function crossing(field: Heightfield, x: number, level: number, high: number, low: number): number {
  let [above, below] = [high, low];
  for (let halving = 0; halving < 12; halving++) {
    const middle = (above + below) / 2;
    if (heightAt(field, x, middle) >= level) above = middle;
    else below = middle;
  }
  return above;
}
