import { UNWATCHED_LIKENESS } from '../../model/state';

/** How much later the foot of a strip rises than its top, share of the whole rise. */
const STAGGER = 0.35;
/** How far a post shoots past its height before it settles. */
const OVERSHOOT = 1.8;

/** Height of a net over the snow, world units, for a fence of `strength` 0…1 (1: the peak). */
export function netHeight(strength: number): number {
  return 0.9 + 4.3 * Math.min(1, Math.max(0, strength));
}

/**
 * Share of its height that a post shows when fences stand at `amount` (0…1): 0 at 0, 1 at 1.
 * `delay`: 0 at the top of its strip, 1 at its foot. A little above 1 on the way.
 */
export function riseOf(amount: number, delay: number): number {
  const r = Math.min(1, Math.max(0, amount * (1 + STAGGER) - delay * STAGGER));
  return r + OVERSHOOT * r * r * r * (1 - r);
}

/**
 * Share of their height that fences keep when they have sunk by `sink` (0…1) where it does not look
 * watched: at 1 as much as the state `unwatched` leaves of their strength.
 */
export function standingShare(sink: number): number {
  return 1 - sink * (1 - UNWATCHED_LIKENESS);
}
