import { heightAt } from '../heightfield';
import { type Heightfield } from '../terrain-data';

/** A cell this many samples wide is coarse, between the two in part: it cuts steep edges to teeth. */
const COARSE = [1.5, 2.4] as const;
/** Places a side at which a coarse cell asks for its mean height. */
const TAPS = 5;
/** Width of that mean in cells: a little more than one, or neighbours would step. */
const MEAN_WIDTH = 1.4;
/** A mean this far from the height is an edge's, not a hump's, world units. */
const EDGE = [0.12, 0.7] as const;

const smoothstep = (low: number, high: number, value: number) => {
  const t = Math.min(1, Math.max(0, (value - low) / (high - low)));
  return t * t * (3 - 2 * t);
};

/**
 * Height of the mesh at (x, z) where its cells are `reach` wide, world units. Coarse meshes take
 * the mean of the surroundings by a cliff, so that its edge runs straight; snow stays as it is.
 */
export function vertexHeight(
  field: Heightfield,
  x: number,
  z: number,
  reach: { x: number; z: number },
): number {
  const height = heightAt(field, x, z);
  const samples = (Math.max(reach.x, reach.z) * (field.samples - 1)) / field.size;
  const coarse = smoothstep(COARSE[0], COARSE[1], samples);
  if (coarse === 0) return height;
  let sum = 0;
  for (let j = 0; j < TAPS; j++) {
    for (let i = 0; i < TAPS; i++) {
      const dx = ((i + 0.5) / TAPS - 0.5) * MEAN_WIDTH * reach.x;
      const dz = ((j + 0.5) / TAPS - 0.5) * MEAN_WIDTH * reach.z;
      sum += heightAt(field, x + dx, z + dz);
    }
  }
  const away = sum / (TAPS * TAPS) - height;
  return height + away * coarse * smoothstep(EDGE[0], EDGE[1], Math.abs(away));
}
