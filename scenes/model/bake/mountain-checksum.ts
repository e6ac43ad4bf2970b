import { CHECKSUM_BYTES } from './format';

/**
 * The checksum of a mountain file, as its name says it: that of its contents, which stands at its
 * end. `bytes`: decompressed, whole and checked.
 */
export function mountainChecksum(bytes: Uint8Array): string {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return view
    .getUint32(bytes.length - CHECKSUM_BYTES, true)
    .toString(16)
    .padStart(8, '0');
}
