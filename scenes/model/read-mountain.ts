import { type BakedMountain } from './baked';
import { decompress } from './bake/decompress';
import { decodeMountain } from './decode';

/**
 * The mountain of a file as it was fetched or read: decompressed by the platform where the host has
 * not already done so, then decoded. Rejects with a MountainFileError.
 */
export async function readMountain(file: ArrayBuffer | Uint8Array): Promise<BakedMountain> {
  const bytes = file instanceof Uint8Array ? file : new Uint8Array(file);
  return decodeMountain(await decompress(bytes));
}
