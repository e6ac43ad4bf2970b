import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { readTerrain } from '@/scenes/world/terrain/read-terrain';
import { TERRAIN_PATH } from '@/scenes/world/terrain/terrain-file';
import { type Heightfield } from '@/scenes/world/terrain-data';

let reading: Promise<Heightfield> | undefined;

/** The smoothed ground of the terrain that is shipped, read once. Build time only. */
export function shippedGround(): Promise<Heightfield> {
  reading ??= readFile(path.join(process.cwd(), `public${TERRAIN_PATH}`))
    .then(readTerrain)
    .then(({ smoothed }) => smoothed);
  return reading;
}
