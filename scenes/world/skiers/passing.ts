import { rideProgress } from '../runs/arrival';
import { type TrainingCurve } from '../runs/training-curves';

/**
 * Finds the skiers on the face at a place on the counter axis: writes their numbers (places in
 * `curves`, which are in order of arrival) into `out`, newest first, and returns how many.
 */
export function passingAt(
  curves: readonly TrainingCurve[],
  axis: number,
  out: Uint16Array,
): number {
  let low = 0;
  let high = curves.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (curves[middle].arrival <= axis) low = middle + 1;
    else high = middle;
  }
  let count = 0;
  for (let i = low - 1; i >= 0 && count < out.length; i--) {
    if (rideProgress(curves[i], axis) < 1) out[count++] = i;
    else if (curves[i].arrival < axis - 0.12) break;
  }
  return count;
}
