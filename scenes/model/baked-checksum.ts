/** Of the mountain that `npm run bake` wrote last; written with it. */
export const BAKED_CHECKSUM = '1c72b6b4';
