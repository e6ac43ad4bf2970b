import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { EXPORT_DIR } from './project.mjs';

/** Bytes in a kilobyte, as the budgets count. */
const KILOBYTE = 1000;

/** Size of a file of the export, kilobytes. */
export function plainKilobytes(file: string): number {
  return statSync(path.join(EXPORT_DIR, file)).size / KILOBYTE;
}

/** Size of a file of the export compressed with brotli at its best, kilobytes. */
export function brotliKilobytes(file: string): number {
  return brotliCompressSync(readFileSync(path.join(EXPORT_DIR, file))).length / KILOBYTE;
}

/** Sum over files of the export, kilobytes after brotli. */
export function totalBrotliKilobytes(files: Iterable<string>): number {
  return [...files].reduce((sum, file) => sum + brotliKilobytes(file), 0);
}

/**
 * Script files a page of the export names itself, relative to the export: the one that wakes its
 * islands, and what that needs. `page`: file of the page, such as `index.html`.
 */
export function scriptsNamedIn(page: string, basePath: string): string[] {
  const html = readFileSync(path.join(EXPORT_DIR, page), 'utf8');
  return [
    ...html.matchAll(/<(?:script|link rel="modulepreload")[^>]*?\s(?:src|href)="([^"?]+)/g),
  ].map(([, address]) => address.slice(basePath.length + 1));
}

/** Style sheets a page of the export links, relative to the export. `page`: as `index.html`. */
export function sheetsNamedIn(page: string, basePath: string): string[] {
  const html = readFileSync(path.join(EXPORT_DIR, page), 'utf8');
  return [...html.matchAll(/<link\b[^>]*\srel="stylesheet"[^>]*>/g)]
    .flatMap(([tag]) => /\shref="([^"?]+)/.exec(tag)?.[1] ?? [])
    .map((address) => address.slice(basePath.length + 1));
}
