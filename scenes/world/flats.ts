/** A level place at the foot for buildings: where on the fan, how wide and how high, world units. */
export interface Flat {
  u: number;
  s: number;
  radius: number;
  height: number;
  /** Narrower across when below 1. */
  stretch: number;
}

export const FLATS = {
  hut: { u: -0.4, s: 1.06, radius: 7, height: 7, stretch: 1 },
  village: { u: 0, s: 1.1, radius: 12, height: 6.2, stretch: 0.8 },
  lodge: { u: 0.4, s: 1.085, radius: 11, height: 6.8, stretch: 1 },
} as const satisfies Record<string, Flat>;
