import { isGzip } from '../../model/bake/decompress';
import { type TerrainData } from '../terrain-data';
import { decodeTerrain } from './decode';
import { TerrainFileError } from './terrain-file-error';

/**
 * The terrain of a file as it was fetched: gunzipped by the platform where the host has not already
 * done so, then decoded. Rejects with TerrainFileError.
 */
export async function readTerrain(file: ArrayBuffer | Uint8Array): Promise<TerrainData> {
  const bytes = file instanceof Uint8Array ? file : new Uint8Array(file);
  return decodeTerrain(isGzip(bytes) ? await gunzip(bytes) : bytes);
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
