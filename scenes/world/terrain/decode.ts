import { crc32 } from '../../model/bake/crc32';
import { isGzip } from '../../model/bake/decompress';
import { type Heightfield, type TerrainData } from '../terrain-data';
import { spreadCoarse } from './coarse-plane';
import { deriveSurface } from './derive-surface';
import { type ByteCursor, decodePlane } from './prediction';
import { TerrainFileError } from './terrain-file-error';
import { HEADER_BYTES, readHeader } from './terrain-header';
import { decodeTrees } from './tree-codec';

/** Shadow channels (dawn, day, dusk) and the rock mask. */
const COARSE_PLANES = 4;

/**
 * The terrain of a file that is no longer gzipped (see `readTerrain`), with normals, occlusion and
 * smoothed heights derived. Pure: may run in a worker. Throws TerrainFileError.
 */
export function decodeTerrain(file: ArrayBuffer | Uint8Array): TerrainData {
  const bytes = file instanceof Uint8Array ? file : new Uint8Array(file);
  if (isGzip(bytes)) throw new TerrainFileError('compressed', 'it is still gzipped.');
  const header = readHeader(bytes);
  const payload = bytes.subarray(HEADER_BYTES);
  const { samples, coarseSamples, size, lowest, step } = header;
  const cursor: ByteCursor = { bytes: payload, offset: 0 };
  const levels = decodePlane(cursor, samples);
  const heightfield: Heightfield = {
    size,
    samples,
    heights: Float32Array.from(levels, (level) => lowest + level * step),
  };
  const shadows = new Uint8Array(samples * samples * 4);
  for (let channel = 0; channel < COARSE_PLANES; channel++) {
    spreadCoarse(decodePlane(cursor, coarseSamples), coarseSamples, shadows, samples, channel);
  }
  const trees = decodeTrees(cursor, header.trees, heightfield);
  if (cursor.offset !== payload.length || crc32(payload) !== header.checksum) {
    throw new TerrainFileError('checksum', 'its bytes are not those that were written.');
  }
  return { heightfield, ...deriveSurface(heightfield), shadows, trees };
}
