/**
 * Where the snow is cut: along an arc of the fan, just below the fences and above the first trees,
 * as wide as the ways to the ravine, the hut and the village are here. Like the pit that is dug to
 * read the layers of a snowpack.
 */
export const CUT = {
  /** The arc, share of the slope; and where the floor of the pit comes out, further down. */
  s: 0.542,
  foot: 0.606,
  /** From and to, across the fan. */
  left: -0.93,
  right: -0.1,
  /** Height of the wall under untouched snow, world units. */
  depthMeters: 6,
} as const;
