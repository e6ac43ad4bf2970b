import { ln } from './arithmetic';

/** Uniform numbers in [0, 1), one a call. */
export type Uniform = () => number;

/** Seeded uniform numbers (mulberry32 by Tommy Ettinger): 32 bits of state, same on any machine. */
export function seededUniform(seed: number): Uniform {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** Standard normal by Marsaglia's polar method, which needs no sine. */
export function standardNormal(uniform: Uniform): number {
  for (;;) {
    const a = 2 * uniform() - 1;
    const b = 2 * uniform() - 1;
    const s = a * a + b * b;
    if (s > 0 && s < 1) return a * Math.sqrt((-2 * ln(s)) / s);
  }
}

/** Standard normal, redrawn until it lies within ±cut. */
export function truncatedNormal(uniform: Uniform, cut: number): number {
  for (;;) {
    const value = standardNormal(uniform);
    if (value <= cut && value >= -cut) return value;
  }
}

/** Fisher–Yates shuffle in place. */
export function shuffle<Item>(items: Item[], uniform: Uniform): void {
  for (let i = items.length - 1; i > 0; i--) {
    const j = Math.floor(uniform() * (i + 1));
    const kept = items[i];
    items[i] = items[j];
    items[j] = kept;
  }
}
