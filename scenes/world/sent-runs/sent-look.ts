import { SENDS } from '../../ids';
import { CASED_BREADTH } from '../glsl/line';
import { lineUniforms, type LineUniforms } from '../lines/line-uniforms';
import { isFollowed, LESSON_SET } from './sent-lines';

/** How much later the last of a set leaves the gate, share of the way down. */
export const SPREAD = 0.35;
export const LINE_OPACITY = 0.56;
export const FOLLOWED_OPACITY = 0.95;
const LESSON_BREADTH = 1.9;

/** Calm lines: many and thin. */
export const SENT_LOOK = {
  pixels: 1.3,
  worldUnits: 0.2,
  remains: 0.72,
  fading: 6,
  spread: SPREAD,
};

/** The uniforms of all sets: those that are followed broad, and the lesson's two. */
export function sentUniforms(): LineUniforms {
  const uniforms = lineUniforms(SENT_LOOK);
  const breadth = uniforms.uBreadth.value;
  SENDS.forEach((_, set) => {
    if (isFollowed(set)) breadth[set] = CASED_BREADTH;
  });
  breadth[LESSON_SET] = LESSON_BREADTH;
  return uniforms;
}
