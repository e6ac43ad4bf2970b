import { type BakedMountain } from './baked';
import { decompress } from './bake/decompress';
import { BAKED_CHECKSUM } from './baked-checksum';
import { decodeMountain } from './decode';
import { MountainFileError } from './errors';
import { mountainChecksum } from './bake/mountain-checksum';

/**
 * The mountain of a file as it was fetched or read: decompressed by the platform where the host has
 * not already done so, then decoded. Rejects with a MountainFileError, which is `another-bake` for
 * one that is whole but not the one this code was built with: its numbers would not be the page's.
 */
export async function readMountain(file: Uint8Array): Promise<BakedMountain> {
  const bytes = await decompress(file);
  const mountain = decodeMountain(bytes);
  if (mountainChecksum(bytes) !== BAKED_CHECKSUM) {
    throw new MountainFileError('another-bake', 'it is not the one this page was built with.');
  }
  return mountain;
}
