import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { EXPORT_DIR } from '../../tools/project.mjs';
import { sheetsNamedIn } from '../../tools/sizes';
import { barePage } from './bare-page';

/** What a bare page may ask for, besides itself; served from the same paths. */
const KEPT = ['_next/static/media', 'stills', 'icon.svg'];

/**
 * Makes a folder in which `index.html` is the bare page of a page of the export.
 * @param page file of the page in the export, such as `index.html`
 * @returns the folder, absolute, and how to take it away again
 */
export async function makeBareSite(
  page: string,
): Promise<{ dir: string; remove(): Promise<void> }> {
  const read = (file: string) => readFile(path.join(EXPORT_DIR, file), 'utf8');
  const sheets = await Promise.all(sheetsNamedIn(page, '').map(read));
  const dir = await mkdtemp(path.join(tmpdir(), 'bare-'));
  await Promise.all(
    KEPT.map((name) => cp(path.join(EXPORT_DIR, name), path.join(dir, name), { recursive: true })),
  );
  await writeFile(path.join(dir, 'index.html'), barePage(await read(page), sheets.join('')));
  return { dir, remove: () => rm(dir, { recursive: true }) };
}
