import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { addScripts } from './add-scripts';
import { bundleElement } from './bundle-element';
import { bundleInline } from './bundle-inline';
import { bundleIslands, TARGET } from './bundle-islands';
import { deadAddresses, isToBePublished, whatIsDead } from './dead-addresses';
import { stripRuntime } from './strip-runtime';

/**
 * Turns what `next build` exported into what is served: pages without the framework's runtime, and
 * the site's own islands in its place. `npm run build` runs both.
 */

const EXPORT_DIR = path.resolve('out');

/** Of the framework's own: scripts, the pages once more as data, lists of both. */
const isRuntime = (file: string) =>
  /(?:^|\/)(?:index|__next\..*)\.txt$/.test(file) ||
  (file.startsWith('_next/static/') && /\.(?:js|js\.map|json)$/.test(file));

async function filesOfExport(): Promise<string[]> {
  const entries = await readdir(EXPORT_DIR, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) =>
      path.relative(EXPORT_DIR, path.join(parentPath, name)).replaceAll(path.sep, '/'),
    );
}

async function seal(): Promise<void> {
  const root = (process.env.BASE_PATH ?? '').replace(/\/+$/, '');
  const files = await filesOfExport();
  await Promise.all(files.filter(isRuntime).map((file) => rm(path.join(EXPORT_DIR, file))));
  const scripts = await bundleIslands(EXPORT_DIR, root);
  const frameStart = await bundleInline('components/embed/frame-start.ts');
  await bundleElement(EXPORT_DIR, TARGET);
  const pages = files.filter((file) => file.endsWith('.html'));
  const dead: string[] = [];
  for (const page of pages) {
    const place = path.join(EXPORT_DIR, page);
    const html = stripRuntime(await readFile(place, 'utf8'));
    dead.push(...deadAddresses(html));
    await writeFile(place, addScripts(html, scripts, root, frameStart));
  }
  console.log(`Sealed ${pages.length} pages.`);
  if (dead.length === 0) return;
  console.warn(whatIsDead(dead));
  if (isToBePublished(process.env.PUBLISH)) process.exitCode = 1;
}

await seal();
