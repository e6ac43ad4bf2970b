import { worldToFan } from '../fan';
import { heightAt } from '../heightfield';
import { BUILDINGS } from '../props/village-plan';
import { type TerrainDraft } from './draft';
import { lengthOf, mix, smoothstep } from './exact-math';
import { forEachSample } from './grid';

/** Reach of a pad over half the building's longer side: level up to the first, gone at the second. */
const LEVEL = 1.15;
const GONE = 2.1;

/** Every building gets level ground under it, at the height of its middle. */
export function levelPads(draft: TerrainDraft): void {
  const { field } = draft;
  for (const { x, z, width, depth, scale } of BUILDINGS) {
    const middle = heightAt(field, x, z);
    const half = (Math.max(width, depth) * scale) / 2;
    forEachSample(field, (index, sampleX, sampleZ) => {
      const distance = lengthOf(sampleX - x, sampleZ - z);
      if (distance > half * GONE) return;
      const pastFoot = smoothstep(1, 1.02, worldToFan(sampleX, sampleZ).s);
      const amount = (1 - smoothstep(half * LEVEL, half * GONE, distance)) * pastFoot;
      field.heights[index] = mix(field.heights[index], middle, amount);
    });
  }
}
