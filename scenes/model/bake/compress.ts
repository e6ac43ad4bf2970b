import { gzipSync } from 'fflate';

/** Gzip in plain JavaScript at a fixed time stamp: the same bytes on every machine. Bake side only. */
export function compress(bytes: Uint8Array): Uint8Array {
  return gzipSync(bytes, { level: 9, mem: 12, mtime: 0 });
}
