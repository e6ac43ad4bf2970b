import { animateValue } from 'framer-motion';

/** Slow at both ends; the same curve as CSS’s `cubic-bezier(1/3, 0, 2/3, 1)`. */
const smoothstep = (t: number): number => t * t * (3 - 2 * t);

/**
 * Runs once from 0 to exactly 1, one call an animation frame, and asks for no frame after that.
 * @param ms how long it takes
 * @param show called with how far it is, eased: 0…1
 * @returns how to stop on the way; nothing is shown after that
 */
export function ease(ms: number, show: (way: number) => void): () => void {
  return animateValue({ keyframes: [0, 1], duration: ms, ease: smoothstep, onUpdate: show }).stop;
}
