import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { basePathFromEnvironment, commandOf, EXPORT_DIR, inRoot } from './project.mjs';
import { runNode } from './process.mjs';

const STAMP = path.join(EXPORT_DIR, '.sources');
/** What `npm run build` runs after Next. */
const SEAL = inRoot('components', 'islands', 'export', 'command.ts');
const SOURCE_FOLDERS = ['app', 'components', 'content', 'public', 'scenes'];
const CONFIG = /^(package(-lock)?\.json|tsconfig\.json|(next|postcss)\.config\.\w+)$/;

/** Every file below a folder, absolute, in one fixed order. */
function* filesBelow(folder) {
  const entries = readdirSync(folder, { withFileTypes: true });
  entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const entry of entries) {
    const place = path.join(folder, entry.name);
    if (entry.isDirectory()) yield* filesBelow(place);
    else yield place;
  }
}

/** Hash of all that decides what `npm run build` writes: sources, settings, base path, address. */
export function sourceStamp() {
  const hash = createHash('sha256');
  const folders = SOURCE_FOLDERS.map((name) => inRoot(name)).filter((place) => existsSync(place));
  const configs = readdirSync(inRoot()).filter((name) => CONFIG.test(name));
  const files = [
    ...configs.map((name) => inRoot(name)),
    ...folders.flatMap((f) => [...filesBelow(f)]),
  ];
  for (const file of files) {
    hash
      .update(`${path.relative(inRoot(), file)}\0`)
      .update(readFileSync(file))
      .update('\0');
  }
  hash.update(JSON.stringify([basePathFromEnvironment(), process.env.SITE_URL ?? '']));
  return hash.digest('hex');
}

/** Whether out/ was built from the sources as they are now. */
export function exportIsFresh() {
  return existsSync(STAMP) && readFileSync(STAMP, 'utf8') === sourceStamp();
}

/** Builds the site into out/. Resolves as `run` does: not ok when the build failed. */
export async function buildExport({ timeoutSeconds } = {}) {
  const stamp = sourceStamp();
  const env = { NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' };
  const built = await runNode(commandOf('next'), ['build'], { timeoutSeconds, env });
  if (!built.ok) return built;
  const left = timeoutSeconds && timeoutSeconds - built.seconds;
  const sealed = await runNode(commandOf('tsx'), [SEAL], { timeoutSeconds: left, env });
  if (sealed.ok) writeFileSync(STAMP, stamp);
  return { ...sealed, seconds: built.seconds + sealed.seconds };
}
