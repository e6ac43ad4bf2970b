import { type Heightfield } from './terrain-data';

/** Ground height at (x, z), world units, bilinear; places outside the field take its edge. */
export function heightAt(field: Heightfield, x: number, z: number): number {
  const { size, samples, heights } = field;
  const perUnit = (samples - 1) / size;
  const last = samples - 1.001;
  const column = Math.min(last, Math.max(0, (x + size / 2) * perUnit));
  const row = Math.min(last, Math.max(0, (z + size / 2) * perUnit));
  const i = Math.floor(column);
  const j = Math.floor(row);
  const u = column - i;
  const v = row - j;
  const o = j * samples + i;
  const far = heights[o] + (heights[o + 1] - heights[o]) * u;
  const near = heights[o + samples] + (heights[o + samples + 1] - heights[o + samples]) * u;
  return far + (near - far) * v;
}

/** Steepness at (x, z): rise over run (0 flat, 1 at 45°), measured across `reach` world units. */
export function slopeAt(field: Heightfield, x: number, z: number, reach = 1.2): number {
  const dx = heightAt(field, x + reach, z) - heightAt(field, x - reach, z);
  const dz = heightAt(field, x, z + reach) - heightAt(field, x, z - reach);
  return Math.sqrt(dx * dx + dz * dz) / (2 * reach);
}
