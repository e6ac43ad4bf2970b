import { type Heightfield } from '../terrain-data';
import { clamp, lengthOf } from './exact-math';
import { heightAt } from '../heightfield';
import { forEachSample } from './grid';

const LONGEST = 120;
/** Units of clearance over distance that make a soft edge: larger is harder. */
const HARDNESS = 7;

/**
 * Sunlight that reaches each sample past the rest of the mountain, 0 in shadow … 1 lit, marched
 * over the heights with a penumbra that widens with distance.
 */
export function castShadow(
  field: Heightfield,
  direction: readonly [number, number, number],
): Float32Array {
  const across = lengthOf(direction[0], direction[2]);
  const stepX = direction[0] / across;
  const stepZ = direction[2] / across;
  const rise = direction[1] / across;
  let top = -Infinity;
  for (const height of field.heights) top = Math.max(top, height);
  const half = field.size / 2;
  const lit = new Float32Array(field.heights.length);
  forEachSample(field, (index, x, z) => {
    const start = field.heights[index] + 0.15;
    let light = 1;
    for (let distance = 0.9; distance < LONGEST; distance += 0.55 + distance * 0.035) {
      const ray = start + rise * distance;
      if (ray > top) break;
      const px = x + stepX * distance;
      const pz = z + stepZ * distance;
      if (Math.abs(px) > half || Math.abs(pz) > half) break;
      const clearance = ((ray - heightAt(field, px, pz)) / distance) * HARDNESS + 0.5;
      if (clearance < light) light = clearance;
      if (light <= 0) break;
    }
    lit[index] = clamp(light, 0, 1);
  });
  return lit;
}
