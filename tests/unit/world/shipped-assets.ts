import { readFile } from 'node:fs/promises';
import { readMountain } from '@/scenes/model/read-mountain';
import { MOUNTAIN_PATH } from '@/scenes/model/mountain-path';
import { readTerrain } from '@/scenes/world/terrain/read-terrain';
import { TERRAIN_PATH } from '@/scenes/world/terrain/terrain-file';
import { type MountainAssets } from '@/scenes/world/terrain-data';

/** The mountain as the page gets it. */
export async function shippedAssets(): Promise<MountainAssets> {
  const file = (path: string) => readFile(new URL(`../../../public${path}`, import.meta.url));
  const [mountain, terrain] = await Promise.all([
    file(MOUNTAIN_PATH).then(readMountain),
    file(TERRAIN_PATH).then(readTerrain),
  ]);
  return { mountain, terrain };
}
