/** Of the terrain that `npm run bake:terrain` wrote last; written with it. */
export const BAKED_CHECKSUM = '6a159e7b';
