import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { EXPORT_DIR } from './project.mjs';

/** Something only three's renderer says of itself. */
const THREE_MARK = 'THREE.WebGLRenderer';

/** Names of the script files of the export that hold what draws. */
export function threeScripts(): Set<string> {
  const files = readdirSync(path.join(EXPORT_DIR, '_next/static'), {
    recursive: true,
    encoding: 'utf8',
  });
  const holding = files.filter(
    (file) =>
      file.endsWith('.js') &&
      readFileSync(path.join(EXPORT_DIR, '_next/static', file), 'utf8').includes(THREE_MARK),
  );
  return new Set(holding.map((file) => path.basename(file)));
}
