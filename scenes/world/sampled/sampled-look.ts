import { CASED_BREADTH } from '../glsl/line';
import { lineUniforms, type LineUniforms } from '../lines/line-uniforms';
import { MOST_FOLLOWED } from '../sent-runs/head-placer';
import { FOLLOWED_OPACITY, LINE_OPACITY, SENT_LOOK } from '../sent-runs/sent-look';

/** Numbers of the sets of lines: many thin ones, some broader ones, or a few that are followed. */
const MANY = 0;
const SOME = 1;
export const FOLLOWED = 2;
const SOME_BREADTH = 2;
const SOME_OPACITY = 0.8;
/** Each of so few lines is to be made out by itself. */
const MOST_SOME = 24;

/** The set that so many lines are drawn as. */
export function setOf(lines: number): number {
  if (lines <= MOST_FOLLOWED) return FOLLOWED;
  return lines <= MOST_SOME ? SOME : MANY;
}

/** The uniforms of sampled runs: drawn as sent ones are, the fewer the broader. */
export function sampledUniforms(): LineUniforms {
  const uniforms = lineUniforms(SENT_LOOK);
  const { uOpacity, uBreadth } = uniforms;
  uOpacity.value[MANY] = LINE_OPACITY;
  uOpacity.value[SOME] = SOME_OPACITY;
  uOpacity.value[FOLLOWED] = FOLLOWED_OPACITY;
  uBreadth.value[SOME] = SOME_BREADTH;
  uBreadth.value[FOLLOWED] = CASED_BREADTH;
  return uniforms;
}
