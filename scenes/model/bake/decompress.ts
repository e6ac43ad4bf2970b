import { MountainFileError } from '../errors';

/** Do these bytes start as a gzip file does (RFC 1952)? */
export function isGzip(bytes: Uint8Array): boolean {
  return bytes.length >= 2 && bytes[0] === 0x1f && bytes[1] === 0x8b;
}

/**
 * Undoes gzip, with the platform's own DecompressionStream (browsers and Node). Bytes that are not
 * gzip come back as they are: some hosts undo it on the way. Rejects with a MountainFileError
 * `truncated` for damaged gzip.
 */
export async function decompress(bytes: Uint8Array): Promise<Uint8Array> {
  if (!isGzip(bytes)) return bytes;
  const compressed = new Blob([bytes.slice()]).stream();
  try {
    const stream = compressed.pipeThrough(new DecompressionStream('gzip'));
    return new Uint8Array(await new Response(stream).arrayBuffer());
  } catch {
    throw new MountainFileError('truncated', 'its compression is damaged.');
  }
}
