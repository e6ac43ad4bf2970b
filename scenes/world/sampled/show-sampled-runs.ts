import { type Object3D } from 'three';
import { type PoseFrame } from '../../pose/pose';
import { headAt } from '../choices/choice-fans';
import { type LineUniforms } from '../lines/line-uniforms';
import { type Painted } from '../painted';
import { type HeadPlacer } from '../sent-runs/head-placer';
import { SPREAD } from '../sent-runs/sent-look';
import { type LaidRuns } from './laid-runs';
import { FOLLOWED } from './sampled-look';

const HIDDEN = 0.02;

interface SampledThings {
  whole: Object3D;
  /** Ink of the open turns, where there are runs at all. */
  turns: Painted | null;
  uniforms: LineUniforms;
  laid: LaidRuns | undefined;
}

/** Reveals sampled runs as far as the frame has them, with a skier at their heads. */
export function showSampledRuns(
  { whole, turns, uniforms, laid }: SampledThings,
  placer: HeadPlacer,
  frame: PoseFrame,
  figureScale: number,
): void {
  whole.visible = laid !== undefined && laid.lines.length > 0;
  if (!laid || !whole.visible) return;
  const { lines, fans, set } = laid;
  const relief = 1 - frame.map;
  // Where turns fan out, the head stands at the turn that is next.
  const head = fans.length > 0 ? headAt(fans[0], frame.reach) : frame.reach;
  const reach = set === FOLLOWED ? head : head * (1 + SPREAD);
  uniforms.uReach.value[set] = reach / (1 + SPREAD);
  if (turns) {
    const shown = frame.choices * relief;
    turns.visible = fans.length > 0 && shown > HIDDEN;
    turns.material.uniforms.uHead.value = head;
    turns.material.uniforms.uShown.value = shown;
  }
  if (relief > HIDDEN) placer.place(lines, reach, SPREAD, 1, figureScale * relief);
}
