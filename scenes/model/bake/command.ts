import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { bakeMountain } from './bake';
import { compress } from './compress';
import { encodeMountain } from './encode';

/** `npm run bake` writes the mountain file; with `--check` it only compares, and fails if it differs. */
const FILE = new URL('../../../public/model/mountain.bin', import.meta.url);

const startedAt = process.hrtime.bigint();
const encoded = encodeMountain(bakeMountain());
const file = compress(encoded);
const seconds = Number((process.hrtime.bigint() - startedAt) / 1_000_000n) / 1000;
console.log(`Baked in ${seconds} s: ${encoded.length} bytes, ${file.length} compressed.`);

if (process.argv.includes('--check')) {
  const committed = await readFile(FILE).catch(() => null);
  const same = committed !== null && Buffer.from(file).equals(committed);
  console.log(same ? 'The committed file is the same.' : 'The committed file differs: bake again.');
  process.exitCode = same ? 0 : 1;
} else {
  await mkdir(new URL('.', FILE), { recursive: true });
  await writeFile(FILE, file);
  console.log('Wrote public/model/mountain.bin.');
}
