import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'fflate';
import { bakeTerrain } from './bake-terrain';

/** Largest file the page may be asked to fetch, bytes. */
const BUDGET_BYTES = 300 * 1024;

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..', '..');
const target = join(root, 'public', 'world', 'terrain.bin');

const bytes = bakeTerrain((pass) => process.stdout.write(`${pass}\n`));
const file = gzipSync(bytes, { level: 9, mem: 12, mtime: 0 });
if (file.length > BUDGET_BYTES) {
  throw new Error(`The terrain file has ${file.length} bytes, more than its ${BUDGET_BYTES}.`);
}
mkdirSync(dirname(target), { recursive: true });
writeFileSync(target, file);
process.stdout.write(`public/world/terrain.bin: ${file.length} bytes (${bytes.length} unpacked)\n`);
