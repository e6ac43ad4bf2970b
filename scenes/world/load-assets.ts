import { fetchFile } from '../model/fetch-file';
import { fetchMountain } from '../model/fetch-mountain';
import { readMountain } from '../model/read-mountain';
import { readTerrain } from './terrain/read-terrain';
import { TERRAIN_PATH } from './terrain/terrain-file';
import { type MountainAssets } from './terrain-data';

/**
 * Fetches and decodes the baked files under `basePath` (no slash at its end; '' for the root).
 * Rejects as `fetchFile` does, and with a MountainFileError or a TerrainFileError.
 */
export async function loadMountainAssets(
  basePath: string,
  signal?: AbortSignal,
): Promise<MountainAssets> {
  const [mountain, terrain] = await Promise.all([
    fetchMountain(basePath, signal).then(readMountain),
    fetchFile(basePath + TERRAIN_PATH, signal).then(readTerrain),
  ]);
  return { mountain, terrain };
}
