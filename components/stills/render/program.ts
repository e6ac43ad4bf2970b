import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { build } from 'esbuild';
import { TIERS } from '@/scenes/quality/tiers';
import { inRoot, ROOT } from '@/tests/tools/project.mjs';

/** What draws: what these reach makes a pose a frame, and a frame a picture. */
const ENTRIES = [
  'scenes/pose/stand-at.ts',
  'scenes/world/prepare-world.ts',
  'scenes/world/Mountain.tsx',
  'scenes/world/load-assets.ts',
  'scenes/pose/dark-edition.ts',
];
/** What is drawn: all that lies in these. */
const ASSETS = ['public/model', 'public/world'];
/** Packages that decide what the programs above put on the screen. */
const PACKAGES = ['three', '@react-three/fiber'];

/** The drawing code as it would ship: without comments, formatting and whatever is not reached. */
async function shippedCode(): Promise<Uint8Array[]> {
  const { outputFiles } = await build({
    entryPoints: ENTRIES,
    absWorkingDir: ROOT,
    outdir: 'stills',
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    jsx: 'automatic',
    packages: 'external',
    logLevel: 'silent',
  });
  return outputFiles.map(({ contents }) => contents);
}

/**
 * Hash of what turns a pose into a picture: drawing code, shaders, model, terrain, the highest tier
 * and the versions of the packages that draw. Comments and formatting do not count; nor does the
 * stage, which only puts all this on a canvas: who changes its colours or sizes raises `ENCODING`.
 */
export async function programHash(): Promise<string> {
  const hash = createHash('sha256');
  for (const code of await shippedCode()) hash.update(code).update('\0');
  for (const folder of ASSETS) {
    for (const file of (await readdir(inRoot(folder))).sort()) {
      hash.update(await readFile(inRoot(folder, file))).update('\0');
    }
  }
  const { dependencies } = JSON.parse(await readFile(inRoot('package.json'), 'utf8')) as {
    dependencies: Record<string, string>;
  };
  hash.update(JSON.stringify([TIERS.high, PACKAGES.map((name) => dependencies[name])]));
  return hash.digest('hex');
}
