import { readFile } from 'node:fs/promises';
import { readMountain } from '@/scenes/model/read-mountain';
import { readTerrain } from '@/scenes/world/terrain/read-terrain';
import { type MountainAssets } from '@/scenes/world/terrain-data';

/** The mountain as the page gets it. */
export async function shippedAssets(): Promise<MountainAssets> {
  const file = (path: string) => readFile(new URL(`../../../public/${path}`, import.meta.url));
  const [mountain, terrain] = await Promise.all([
    file('model/mountain.bin').then(readMountain),
    file('world/terrain.bin').then(readTerrain),
  ]);
  return { mountain, terrain };
}
