import path from 'node:path';
import { build } from 'rolldown';
import { TARGET } from './bundle-islands';

/** Bundles a module into a script that can stand in a page itself. `file`: relative to the root. */
export async function bundleInline(file: string): Promise<string> {
  const { output } = await build({
    input: path.resolve(file),
    platform: 'browser',
    write: false,
    transform: { target: TARGET },
    output: { format: 'iife', minify: true, comments: false },
  });
  return output[0].code.trim().replaceAll('</', '<\\/');
}
