import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'fflate';
import { bakeTerrain } from './bake-terrain';
import { terrainChecksum, terrainFileName } from './terrain-file';

/** Largest file the page may be asked to fetch, bytes. */
const BUDGET_BYTES = 300 * 1024;

const here = dirname(fileURLToPath(import.meta.url));
const folder = join(here, '..', '..', '..', 'public', 'world');

const bytes = bakeTerrain((pass) => process.stdout.write(`${pass}\n`));
const file = gzipSync(bytes, { level: 9, mem: 12, mtime: 0 });
if (file.length > BUDGET_BYTES) {
  throw new Error(`The terrain file has ${file.length} bytes, more than its ${BUDGET_BYTES}.`);
}
const checksum = terrainChecksum(bytes);
const name = terrainFileName(checksum);
mkdirSync(folder, { recursive: true });
for (const old of readdirSync(folder)) rmSync(join(folder, old));
writeFileSync(join(folder, name), file);
writeFileSync(
  join(here, 'baked-checksum.ts'),
  `/** Of the terrain that \`npm run bake:terrain\` wrote last; written with it. */
export const BAKED_CHECKSUM = '${checksum}';
`,
);
process.stdout.write(`public/world/${name}: ${file.length} bytes (${bytes.length} unpacked)\n`);
