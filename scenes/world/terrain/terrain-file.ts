import { crc32 } from '../../model/bake/crc32';
import { BAKED_CHECKSUM } from './baked-checksum';

/** Name of a terrain file by its content. `checksum`: eight hexadecimal digits. */
export const terrainFileName = (checksum: string): string => `terrain.${checksum}.bin`;

/** Where the terrain lies that this code was built with, below the folder of public files. */
export const TERRAIN_PATH = `/world/${terrainFileName(BAKED_CHECKSUM)}`;

/** The checksum of a terrain file, as its name says it. `bytes`: decompressed. */
export const terrainChecksum = (bytes: Uint8Array): string =>
  crc32(bytes).toString(16).padStart(8, '0');
