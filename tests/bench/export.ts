import { readFileSync } from 'node:fs';
import path from 'node:path';
import { exportFiles } from '../tools/export-routes';
import { basePathFromEnvironment, EXPORT_DIR } from '../tools/project.mjs';
import {
  brotliKilobytes,
  plainKilobytes,
  scriptsNamedIn,
  totalBrotliKilobytes,
} from '../tools/sizes';
import { type BenchRow } from './bench-row';

/** Something only three's renderer says of itself. */
const THREE_MARK = 'THREE.WebGLRenderer';

function holdsThree(file: string): boolean {
  return (
    file.endsWith('.js') && readFileSync(path.join(EXPORT_DIR, file), 'utf8').includes(THREE_MARK)
  );
}

/** Sizes of what is in out/; scripts and pages after brotli, data as it lies. Needs a build. */
export function benchExport(): BenchRow[] {
  const files = exportFiles();
  const ofEnding = (ending: string) => files.filter((file) => file.endsWith(ending));
  const scripts = scriptsNamedIn('index.html', basePathFromEnvironment());
  const row = (name: string, value: number): BenchRow => ({ name, value, unit: 'KB' });
  return [
    row('export: start page, brotli', brotliKilobytes('index.html')),
    row('export: styles, brotli', totalBrotliKilobytes(ofEnding('.css'))),
    row('export: scripts of the start page, brotli', totalBrotliKilobytes(scripts)),
    row('export: scripts with three, brotli', totalBrotliKilobytes(files.filter(holdsThree))),
    ...ofEnding('.bin').map((file) => row(`export: ${file}`, plainKilobytes(file))),
  ];
}
