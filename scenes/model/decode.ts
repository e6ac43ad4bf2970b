import { BAKED_SENDS, type BakedSend } from '../ids';
import { type BakedMountain, type RunColumns } from './baked';
import { MountainFileError } from './errors';
import { type QuantisedField, shippedField } from './quantise';
import { crc32 } from './bake/crc32';
import { isGzip } from './bake/decompress';
import { CHECKSUM_BYTES, MAGIC, type MountainHeader, PREAMBLE_BYTES, VERSION } from './bake/format';
import { parseHeader } from './bake/header';
import { PayloadReader } from './bake/payload-reader';

/**
 * Reads a mountain file (decompressed; `readMountain` does both). Everything is checked before any of it is
 * used: throws a MountainFileError, and nothing else, for a file that is not whole and ours.
 */
export function decodeMountain(bytes: Uint8Array): BakedMountain {
  const { header, payload } = openFile(bytes);
  const { scales } = header;
  const reader = new PayloadReader(payload);
  const tracks: QuantisedField[] = [];
  for (let i = 0; i < header.moments.length; i++) {
    tracks.push(reader.signedField(scales.track, tracks[i - 1]));
  }
  const fence = reader.unsignedField(scales.fence);
  const refilledTrack = reader.signedField(scales.refilledTrack);
  const refilledFence = reader.unsignedField(scales.refilledFence);
  const weaklyRefilledTrack = reader.signedField(scales.refilledTrack, refilledTrack);
  const weaklyRefilledFence = reader.unsignedField(scales.refilledFence);
  const gradient = reader.signedField(scales.gradient);
  const moments = header.moments.map(([runs, loss, lossError]) => ({
    runs,
    loss,
    lossError,
    odds: reader.odds(),
  }));
  const drawnRuns = reader.drawnRuns(header.drawnRuns);
  const refilledRuns = reader.drawnRuns(header.refilledRuns);
  const sends = readSends(reader, header.runsASend);
  const [data, guess] = reader.runs(2);
  reader.end();
  return {
    layers: header.layers,
    columns: header.columns,
    moments,
    tracks: tracks.map(shippedField),
    fence: shippedField(fence),
    refilledTrack: shippedField(refilledTrack),
    refilledFence: shippedField(refilledFence),
    weaklyRefilledTrack: shippedField(weaklyRefilledTrack),
    weaklyRefilledFence: shippedField(weaklyRefilledFence),
    lesson: { ...header.lesson, data, guess, gradient: shippedField(gradient) },
    drawnRuns,
    refilledRuns,
    sends,
  };
}

function readSends(reader: PayloadReader, count: number): Record<BakedSend, RunColumns[]> {
  const entries = BAKED_SENDS.map((send) => [send, reader.runs(count)]);
  return Object.fromEntries(entries) as Record<BakedSend, RunColumns[]>;
}

function openFile(bytes: Uint8Array): { header: MountainHeader; payload: Uint8Array } {
  checkMagic(bytes);
  if (bytes.length < PREAMBLE_BYTES + CHECKSUM_BYTES) throw truncated();
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const version = view.getUint32(MAGIC.length, true);
  if (version !== VERSION) {
    throw new MountainFileError('version', `version ${version}, this page reads ${VERSION}.`);
  }
  const headerEnd = PREAMBLE_BYTES + view.getUint32(MAGIC.length + 4, true);
  const payloadEnd = headerEnd + view.getUint32(MAGIC.length + 8, true);
  if (bytes.length < payloadEnd + CHECKSUM_BYTES) throw truncated();
  if (bytes.length > payloadEnd + CHECKSUM_BYTES) {
    throw new MountainFileError('dimensions', 'it goes on after its end.');
  }
  if (crc32(bytes.subarray(0, payloadEnd)) !== view.getUint32(payloadEnd, true)) {
    throw new MountainFileError('checksum', 'its checksum does not fit its contents.');
  }
  return {
    header: parseHeader(bytes.subarray(PREAMBLE_BYTES, headerEnd)),
    payload: bytes.subarray(headerEnd, payloadEnd),
  };
}

function checkMagic(bytes: Uint8Array): void {
  if (isGzip(bytes)) throw new MountainFileError('compressed', 'decompress it first.');
  for (let i = 0; i < MAGIC.length; i++) {
    if (i >= bytes.length) throw truncated();
    if (bytes[i] !== MAGIC.charCodeAt(i)) {
      throw new MountainFileError('foreign', 'it is not a mountain.');
    }
  }
}

function truncated(): MountainFileError {
  return new MountainFileError('truncated', 'it ends too early.');
}
