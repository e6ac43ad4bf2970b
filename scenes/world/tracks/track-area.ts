/** The square of ground that track textures cover: the fan and a margin. World units. */
export const TRACK_AREA = { x: 4, z: 32, size: 168 } as const;
