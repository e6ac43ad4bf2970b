import { BAKED_CHECKSUM } from './baked-checksum';

/** Name of a mountain file by its content. `checksum`: eight hexadecimal digits. */
export const mountainFileName = (checksum: string): string => `mountain.${checksum}.bin`;

/** Where the mountain lies that this code was built with, below the folder of public files. */
export const MOUNTAIN_PATH = `/model/${mountainFileName(BAKED_CHECKSUM)}`;
