import { isGzip } from '../../model/bake/decompress';
import { type TerrainData } from '../terrain-data';
import { BAKED_CHECKSUM } from './baked-checksum';
import { decodeTerrain } from './decode';
import { TerrainFileError } from './terrain-file-error';
import { terrainChecksum } from './terrain-file';

/**
 * The terrain of a file as it was fetched: gunzipped by the platform where the host has not already
 * done so, then decoded. Rejects with a TerrainFileError, which is `another-bake` for one that is
 * whole but not the one this code was built with.
 */
export async function readTerrain(file: Uint8Array): Promise<TerrainData> {
  const bytes = isGzip(file) ? await gunzip(file) : file;
  const terrain = decodeTerrain(bytes);
  if (terrainChecksum(bytes) !== BAKED_CHECKSUM) {
    throw new TerrainFileError('another-bake', 'it is not the one this page was built with.');
  }
  return terrain;
}

async function gunzip(bytes: Uint8Array): Promise<Uint8Array> {
  const compressed = new Blob([bytes.slice()]).stream();
  try {
    const stream = compressed.pipeThrough(new DecompressionStream('gzip'));
    return new Uint8Array(await new Response(stream).arrayBuffer());
  } catch {
    throw new TerrainFileError('truncated', 'its compression is damaged.');
  }
}
