import { fetchFile } from './fetch-file';
import { MOUNTAIN_PATH } from './mountain-path';

/**
 * The file of the mountain that this code was built with, from under `basePath` (no slash at its
 * end; '' for the root); `readMountain` decodes it. Rejects as `fetchFile` does.
 */
export function fetchMountain(basePath: string, signal?: AbortSignal): Promise<Uint8Array> {
  return fetchFile(basePath + MOUNTAIN_PATH, signal);
}
