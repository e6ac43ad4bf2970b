import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { crc32, gunzipSync, gzipSync } from 'node:zlib';
import { EXPORT_DIR } from './project.mjs';

/** Where the header's length and the header stand in a mountain file. */
const LENGTH_AT = 12;
const HEADER_AT = 20;

/** The mountain file of the export with lower fences: whole, and with a checksum that fits. */
export function anotherMountain(): Buffer {
  const [name] = readdirSync(path.join(EXPORT_DIR, 'model'));
  const bytes = gunzipSync(readFileSync(path.join(EXPORT_DIR, 'model', name)));
  const end = HEADER_AT + bytes.readUInt32LE(LENGTH_AT);
  const header = bytes.toString('utf8', HEADER_AT, end);
  const lower = header.replace(/("fence":)([\d.]+)/, (_, key: string, scale: string) => {
    return key + String(Number(scale) / 2).slice(0, scale.length);
  });
  bytes.write(lower.padEnd(header.length), HEADER_AT);
  bytes.writeUInt32LE(crc32(bytes.subarray(0, -4)), bytes.length - 4);
  return gzipSync(bytes);
}
