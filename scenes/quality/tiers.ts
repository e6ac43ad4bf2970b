export const TIER_NAMES = ['high', 'medium', 'low'] as const;
export type TierName = (typeof TIER_NAMES)[number];

/** How the mountain is drawn; never what it says. */
export interface Tier {
  name: TierName;
  /** Cells a side of the terrain mesh. */
  terrainSegments: number;
  /** Side of the texture that counts passing runs, texels. */
  carveSide: number;
  /** World units between points of a carved ribbon. */
  ribbonStep: number;
  anisotropy: number;
  antialias: boolean;
  /** Device pixels a CSS pixel, at most. */
  maxPixelRatio: number;
  trees: number;
  /** Falling words. */
  words: number;
  /** Sent runs drawn of each baked set, and world units between their points. */
  sendsPerSet: number;
  sendStep: number;
}

export const TIERS: Record<TierName, Tier> = {
  high: {
    name: 'high',
    terrainSegments: 256,
    carveSide: 2048,
    ribbonStep: 1.1,
    anisotropy: 8,
    antialias: true,
    maxPixelRatio: 2,
    trees: 4200,
    words: 620,
    sendsPerSet: 40,
    sendStep: 1.8,
  },
  medium: {
    name: 'medium',
    terrainSegments: 192,
    carveSide: 1024,
    ribbonStep: 1.3,
    anisotropy: 4,
    antialias: true,
    maxPixelRatio: 1.5,
    trees: 2600,
    words: 380,
    sendsPerSet: 32,
    sendStep: 2.4,
  },
  low: {
    name: 'low',
    terrainSegments: 128,
    carveSide: 1024,
    ribbonStep: 2,
    anisotropy: 1,
    antialias: false,
    maxPixelRatio: 1,
    trees: 1200,
    words: 200,
    sendsPerSet: 20,
    sendStep: 3.6,
  },
};
