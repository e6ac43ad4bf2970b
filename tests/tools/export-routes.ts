import { readdirSync } from 'node:fs';
import path from 'node:path';
import { EXPORT_DIR } from './project.mjs';

/** Next's own copy of the 404 page, which no address leads to. */
const NOT_A_ROUTE = '_not-found/index.html';

/** Every file of the export, relative to it, with forward slashes. */
export function exportFiles(): string[] {
  return readdirSync(EXPORT_DIR, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(EXPORT_DIR, path.join(entry.parentPath, entry.name)))
    .map((file) => file.split(path.sep).join('/'))
    .sort();
}

/** Every page of the export, found in it, as an address relative to the base path: `./place/`. */
export function exportRoutes(): string[] {
  return exportFiles()
    .filter((file) => path.posix.basename(file) === 'index.html' && file !== NOT_A_ROUTE)
    .map((file) => `./${file.slice(0, -'index.html'.length)}`);
}
