import { type Heightfield } from '../terrain-data';
import { BUILDINGS } from '../props/village-plan';
import { cosine, sine } from './exact-math';
import { forEachSample } from './grid';

/** Roof rise over width, and how far the eaves reach out: as the houses are built. */
const PITCH = 0.4;
const EAVES = 1.2;

/** The ground with the houses standing on it as plain roofs: what casts shadows. */
export function raiseHouses(ground: Heightfield): Heightfield {
  const heights = new Float32Array(ground.heights);
  for (const { x, z, width, depth, wallHeight, yawRad, scale } of BUILDINGS) {
    const cos = cosine(yawRad);
    const sin = sine(yawRad);
    const halfWidth = (width * EAVES * scale) / 2;
    const halfDepth = (depth * EAVES * scale) / 2;
    forEachSample(ground, (index, sampleX, sampleZ) => {
      const dx = sampleX - x;
      const dz = sampleZ - z;
      const across = Math.abs(dx * cos - dz * sin);
      if (across > halfWidth || Math.abs(dx * sin + dz * cos) > halfDepth) return;
      const roof = wallHeight + width * PITCH * (1 - across / halfWidth);
      heights[index] = ground.heights[index] + roof * scale;
    });
  }
  return { ...ground, heights };
}
