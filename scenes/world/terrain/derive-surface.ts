import { type Heightfield } from '../terrain-data';
import { blurred, spacingOf } from './grid';

/** Radii of the blurs (samples): fine relief, and the two hollows that occlusion looks for. */
const FINE = 2;
const NEAR = 4;
const FAR = 11;
/** Occlusion of open ground, and what a unit of height above the two means adds to it. */
const OPEN = 0.62;
const NEAR_GAIN = 0.16;
const FAR_GAIN = 0.045;
/** Fine relief: middle grey, plus this much a unit above the smoothed ground. */
const FINE_GAIN = 0.9;

const toByte = (value: number) => (value <= 0 ? 0 : value >= 1 ? 255 : value * 255 + 0.5);

export interface DerivedSurface {
  smoothed: Heightfield;
  /** RGBA bytes, samples²: normal x, normal z, ambient occlusion, fine relief. */
  normals: Uint8Array;
}

/** What the painter needs beside heights: smoothed heights, normals, occlusion by hollows. */
export function deriveSurface(field: Heightfield): DerivedSurface {
  const { heights, samples } = field;
  const smooth = blurred(heights, samples, FINE, 3);
  const near = blurred(smooth, samples, NEAR, 2);
  const far = blurred(near, samples, FAR, 2);
  const normals = new Uint8Array(samples * samples * 4);
  const perUnit = 1 / (2 * spacingOf(field));
  for (let row = 0; row < samples; row++) {
    const above = Math.max(0, row - 1) * samples;
    const below = Math.min(samples - 1, row + 1) * samples;
    for (let column = 0; column < samples; column++) {
      const k = row * samples + column;
      const left = k - (column > 0 ? 1 : 0);
      const right = k + (column < samples - 1 ? 1 : 0);
      const slopeX = (heights[right] - heights[left]) * perUnit;
      const slopeZ = (heights[below + column] - heights[above + column]) * perUnit;
      const half = 0.5 / Math.sqrt(slopeX * slopeX + slopeZ * slopeZ + 1);
      const height = heights[k];
      normals[k * 4] = toByte(0.5 - slopeX * half);
      normals[k * 4 + 1] = toByte(0.5 - slopeZ * half);
      normals[k * 4 + 2] = toByte(
        OPEN + (height - near[k]) * NEAR_GAIN + (height - far[k]) * FAR_GAIN,
      );
      normals[k * 4 + 3] = toByte(0.5 + (height - smooth[k]) * FINE_GAIN);
    }
  }
  return { smoothed: { ...field, heights: smooth }, normals };
}
