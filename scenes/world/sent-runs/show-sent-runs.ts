import { type Group } from 'three';
import { type PoseFrame } from '../../pose/pose';
import { type Gradual } from '../../slices/gradual';
import { type LineUniforms } from '../lines/line-uniforms';
import { type Painted } from '../painted';
import { type HeadPlacer } from './head-placer';
import { type LaidSet } from './laid-set';
import { isFollowed, LESSON_SET } from './sent-lines';
import { FOLLOWED_OPACITY, LINE_OPACITY, SPREAD } from './sent-look';

const HIDDEN = 0.02;
/** Opacity below which a set is left out. */
const FAINTEST = 0.004;

export interface SentRunsThings {
  /** A mesh a set, the lesson's last. */
  lines: Group;
  sets: readonly Gradual<LaidSet>[];
  uniforms: LineUniforms;
}

/** How opaque a set is in a frame, 0…1. `replaced`: other runs stand in for all but the lesson's. */
function opacityOf(set: number, frame: PoseFrame, replaced: boolean): number {
  if (set === LESSON_SET) return frame.gradient * FOLLOWED_OPACITY;
  if (replaced) return 0;
  return frame.send[set] * (isFollowed(set) ? FOLLOWED_OPACITY : LINE_OPACITY);
}

/** Reveals each set as far as the frame has it, with a skier at its heads. */
export function showSentRuns(
  { lines, sets, uniforms }: SentRunsThings,
  placer: HeadPlacer,
  frame: PoseFrame,
  replaced: boolean,
  figureScale: number,
): void {
  const relief = 1 - frame.map;
  for (let set = 0; set < sets.length; set++) {
    const mesh = lines.children[set] as Painted;
    const opacity = opacityOf(set, frame, replaced);
    uniforms.uOpacity.value[set] = opacity;
    mesh.visible = opacity > FAINTEST;
    if (!mesh.visible) continue;
    const whole = set !== LESSON_SET && isFollowed(set) ? frame.reach : frame.reach * (1 + SPREAD);
    uniforms.uReach.value[set] = whole / (1 + SPREAD);
    const laid = sets[set].value;
    mesh.geometry = laid.geometry;
    if (opacity < HIDDEN || relief <= HIDDEN) continue;
    placer.place(laid.lines, whole, SPREAD, opacity, figureScale * relief);
  }
}
