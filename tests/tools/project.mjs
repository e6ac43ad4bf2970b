import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** Root of the repository, absolute. */
export const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** Absolute path of a place in the repository. */
export const inRoot = (...parts) => path.join(ROOT, ...parts);

/** Where `next build` writes the site. */
export const EXPORT_DIR = inRoot('out');

/** Base path as next.config.ts understands it: '' or '/some/path' without a trailing slash. */
export function basePathFromEnvironment() {
  return (process.env.BASE_PATH ?? '').replace(/\/+$/, '');
}

/**
 * Script behind an installed package's command, to be run with this Node: no shell, no npx, the
 * same on every system. Throws if the package is not installed.
 */
export function commandOf(packageName, commandName = packageName) {
  const folder = inRoot('node_modules', ...packageName.split('/'));
  const { bin } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
  return path.join(folder, typeof bin === 'string' ? bin : bin[commandName]);
}

/** A failure whose message is all the reader needs: print it, no stack. */
export class PlainError extends Error {}

/** Prints a failure, a PlainError as its one line, and makes the process exit with 1. */
export function reportFailure(error) {
  console.error(error instanceof PlainError ? error.message : error);
  process.exitCode = 1;
}
