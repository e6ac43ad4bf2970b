/** Side of the terrain square, world units, centred on the origin. */
export const TERRAIN_SIZE = 260;
/** Height samples a side: half a world unit apart, which two of a skier's turns still cover. */
export const TERRAIN_SAMPLES = 512;
/** Samples a side of the fields that the eye sees only smoothed: cast shadow, rock. */
export const COARSE_SAMPLES = 256;
