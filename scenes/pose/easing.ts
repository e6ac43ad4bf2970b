/** Easings by name; each maps 0…1 to 0…1 with ends fixed (R. Penner's polynomial forms). */
export const EASINGS = {
  linear: (t: number) => t,
  in: (t: number) => t * t * t,
  out: (t: number) => 1 - (1 - t) ** 3,
  inOut: (t: number) => (t < 0.5 ? 4 * t * t * t : 1 - 4 * (1 - t) ** 3),
  smooth: (t: number) => t * t * (3 - 2 * t),
} as const satisfies Record<string, (t: number) => number>;

export type EasingName = keyof typeof EASINGS;
