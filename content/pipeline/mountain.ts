import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { type BakedMountain } from '@/scenes/model/baked';
import { readMountain } from '@/scenes/model/read-mountain';
import { MOUNTAIN_PATH } from '@/scenes/model/mountain-path';

const FILE = `public${MOUNTAIN_PATH}`;

let loading: Promise<BakedMountain> | undefined;

/**
 * The mountain that is shipped to the browser, read once a build. Server and build only.
 * @throws Error when it has not been baked
 */
export function loadMountain(): Promise<BakedMountain> {
  loading ??= read().catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}

async function read(): Promise<BakedMountain> {
  const bytes = await readFile(path.join(process.cwd(), FILE)).catch(() => {
    throw new Error(`${FILE} is missing: bake it with \`npm run bake\``);
  });
  return readMountain(bytes);
}
