import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { bakeMountain } from './bake';
import { compress } from './compress';
import { encodeMountain } from './encode';
import { mountainFileName } from '../mountain-path';
import { mountainChecksum } from './mountain-checksum';

/** `npm run bake` writes the mountain file; with `--check` it only compares, and fails if it differs. */
const FOLDER = new URL('../../../public/model/', import.meta.url);
const CHECKSUM = new URL('../baked-checksum.ts', import.meta.url);

const startedAt = process.hrtime.bigint();
const encoded = encodeMountain(bakeMountain());
const file = compress(encoded);
const checksum = mountainChecksum(encoded);
const name = mountainFileName(checksum);
const checksumModule = `/** Of the mountain that \`npm run bake\` wrote last; written with it. */
export const BAKED_CHECKSUM = '${checksum}';
`;
const seconds = Number((process.hrtime.bigint() - startedAt) / 1_000_000n) / 1000;
console.log(`Baked in ${seconds} s: ${encoded.length} bytes, ${file.length} compressed.`);

if (process.argv.includes('--check')) {
  const committed = await readFile(new URL(name, FOLDER)).catch(() => null);
  const told = await readFile(CHECKSUM, 'utf8');
  const same = committed !== null && Buffer.from(file).equals(committed) && told === checksumModule;
  console.log(same ? 'The committed file is the same.' : 'The committed file differs: bake again.');
  process.exitCode = same ? 0 : 1;
} else {
  await mkdir(FOLDER, { recursive: true });
  for (const old of await readdir(FOLDER)) await rm(new URL(old, FOLDER));
  await writeFile(new URL(name, FOLDER), file);
  await writeFile(CHECKSUM, checksumModule);
  console.log(`Wrote public/model/${name}.`);
}
