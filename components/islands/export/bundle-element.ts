import path from 'node:path';
import { build } from 'rolldown';
import { ELEMENT_FILE } from '../../element/element-file';

/**
 * Bundles the element into one file of the export, which needs no other.
 * @param exportDir absolute
 * @param target browsers from which on it is to work
 */
export async function bundleElement(exportDir: string, target: string[]): Promise<void> {
  await build({
    input: path.resolve('components/element/fall-line-scene.ts'),
    platform: 'browser',
    transform: { target },
    output: {
      file: path.join(exportDir, ELEMENT_FILE),
      format: 'es',
      minify: true,
      comments: false,
      codeSplitting: false,
    },
  });
}
