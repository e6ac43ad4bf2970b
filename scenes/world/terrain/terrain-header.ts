import { TerrainFileError } from './terrain-file-error';

/** First four bytes of a terrain file: "FLT1" read as a little-endian word. */
const MAGIC = 0x31544c46;
export const TERRAIN_FILE_VERSION = 1;
export const HEADER_BYTES = 32;
const MOST_SAMPLES = 2048;
const MOST_TREES = 20000;

export interface TerrainHeader {
  /** Height samples a side. */
  samples: number;
  /** Samples a side of the shadow and rock planes. */
  coarseSamples: number;
  trees: number;
  /** Side length, world units. */
  size: number;
  /** Height of the lowest level, world units. */
  lowest: number;
  /** World units between height levels. */
  step: number;
  /** CRC-32 of everything after the header. */
  checksum: number;
}

/** Writes the header into the first HEADER_BYTES of `bytes`. */
export function writeHeader(bytes: Uint8Array, header: TerrainHeader): void {
  const view = new DataView(bytes.buffer, bytes.byteOffset, HEADER_BYTES);
  view.setUint32(0, MAGIC, true);
  view.setUint16(4, TERRAIN_FILE_VERSION, true);
  view.setUint16(6, header.samples, true);
  view.setUint16(8, header.coarseSamples, true);
  view.setUint16(10, header.trees, true);
  view.setFloat32(12, header.size, true);
  view.setFloat32(16, header.lowest, true);
  view.setFloat32(20, header.step, true);
  view.setUint32(24, header.checksum, true);
}

/** Reads and checks the header; throws `foreign`, `version`, `truncated` or `header`. */
export function readHeader(bytes: Uint8Array): TerrainHeader {
  if (bytes.length < 4) throw new TerrainFileError('truncated', `only ${bytes.length} bytes.`);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (view.getUint32(0, true) !== MAGIC) {
    throw new TerrainFileError('foreign', 'it does not start as one.');
  }
  if (bytes.length < HEADER_BYTES)
    throw new TerrainFileError('truncated', 'its header is cut off.');
  const version = view.getUint16(4, true);
  if (version !== TERRAIN_FILE_VERSION) {
    throw new TerrainFileError('version', `version ${version}, not ${TERRAIN_FILE_VERSION}.`);
  }
  const header: TerrainHeader = {
    samples: view.getUint16(6, true),
    coarseSamples: view.getUint16(8, true),
    trees: view.getUint16(10, true),
    size: view.getFloat32(12, true),
    lowest: view.getFloat32(16, true),
    step: view.getFloat32(20, true),
    checksum: view.getUint32(24, true),
  };
  if (!isPlausible(header)) throw new TerrainFileError('header', 'its dimensions make no sense.');
  return header;
}

function isPlausible({
  samples,
  coarseSamples,
  trees,
  size,
  lowest,
  step,
}: TerrainHeader): boolean {
  return (
    samples >= 2 &&
    samples <= MOST_SAMPLES &&
    coarseSamples >= 2 &&
    coarseSamples <= samples &&
    trees <= MOST_TREES &&
    Number.isFinite(size) &&
    size > 0 &&
    Number.isFinite(lowest) &&
    Number.isFinite(step) &&
    step > 0
  );
}
