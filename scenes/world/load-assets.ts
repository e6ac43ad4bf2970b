import { readMountain } from '../model/read-mountain';
import { readTerrain } from './terrain/read-terrain';
import { type MountainAssets } from './terrain-data';

async function fetchBytes(url: string, signal?: AbortSignal): Promise<Uint8Array> {
  const response = await fetch(url, { signal });
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  return new Uint8Array(await response.arrayBuffer());
}

/** Fetches and decodes the baked files under `basePath` (no slash at its end; '' for the root). */
export async function loadMountainAssets(
  basePath: string,
  signal?: AbortSignal,
): Promise<MountainAssets> {
  const [mountain, terrain] = await Promise.all([
    fetchBytes(`${basePath}/model/mountain.bin`, signal).then(readMountain),
    fetchBytes(`${basePath}/world/terrain.bin`, signal).then(readTerrain),
  ]);
  return { mountain, terrain };
}
