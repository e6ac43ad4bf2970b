import { CROWDS, PALETTES, SENDS, type ShotName } from '../ids';
import { EASINGS, type EasingName } from './easing';
import { AMOUNTS, type Pose, type PoseFrame } from './pose';
import { type ScoredStep } from './storyboard';

/** A pose at a place in the story, ready to be blended: names are weights, runs are on a log axis. */
interface Key {
  at: number;
  camera: ShotName;
  amounts: Float32Array;
  palette: Float32Array;
  send: Float32Array;
  crowd: Float32Array;
  logRuns: number;
  /** How the story moves from the key before to this one. */
  ease: EasingName;
}

export interface Timeline {
  keys: readonly Key[];
  steps: number;
}

/** A scrub is done this much before the rest, so that a link that lands a pixel short shows it. */
const EARLY = 0.01;

export const logRuns = (runs: number): number => Math.log2(1 + runs);

function key(at: number, pose: Pose, ease: EasingName): Key {
  return {
    at,
    camera: pose.camera,
    amounts: Float32Array.from(AMOUNTS, (name) => pose[name]),
    palette: Float32Array.from(PALETTES, (name) => (name === pose.palette ? 1 : 0)),
    send: Float32Array.from(SENDS, (name) => (pose.send.includes(name) ? 1 : 0)),
    crowd: Float32Array.from(CROWDS, (name) => (name === pose.crowd ? 1 : 0)),
    logRuns: logRuns(pose.runs),
    ease,
  };
}

/**
 * Lays scored steps on the story axis: step i covers i…i+1, its pose stands still around the middle,
 * a scrubbed step moves from `from` over `via` to `pose` before it; travel straddles the borders.
 */
export function createTimeline(steps: readonly ScoredStep[]): Timeline {
  const keys: Key[] = [];
  steps.forEach((step, index) => {
    keys.push(key(index + step.arrive, step.from, step.ease));
    const done = step.rest - EARLY;
    if (step.via) keys.push(key(index + (step.arrive + done) / 2, step.via, 'linear'));
    if (step.scrubbed) keys.push(key(index + done, step.pose, 'linear'));
    keys.push(key(index + 1 - step.arrive, step.pose, 'linear'));
  });
  return { keys, steps: steps.length };
}

/** Index of the last key at or before `story`, or 0. */
function keyBefore(keys: readonly Key[], story: number): number {
  let low = 0;
  let high = keys.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (keys[middle].at <= story) low = middle;
    else high = middle - 1;
  }
  return low;
}

function blendInto(out: Float32Array, a: Float32Array, b: Float32Array, t: number): void {
  for (let i = 0; i < out.length; i++) out[i] = a[i] + (b[i] - a[i]) * t;
}

/**
 * Writes the pose at a place in the story into `frame`. Pure but for `frame`; allocates nothing.
 * @param story step index + progress; values outside the story hold its ends, NaN counts as 0
 */
export function evaluate(timeline: Timeline, story: number, frame: PoseFrame): PoseFrame {
  const { keys } = timeline;
  if (keys.length === 0) return frame;
  const place = Number.isNaN(story) ? 0 : Math.min(Math.max(story, 0), timeline.steps);
  const index = keyBefore(keys, place);
  const a = keys[index];
  const b = keys[Math.min(index + 1, keys.length - 1)];
  const span = b.at - a.at;
  const linear = span > 0 ? Math.min(Math.max((place - a.at) / span, 0), 1) : 0;
  const t = EASINGS[b.ease](linear);
  frame.story = place;
  for (let i = 0; i < AMOUNTS.length; i++) {
    frame[AMOUNTS[i]] = a.amounts[i] + (b.amounts[i] - a.amounts[i]) * t;
  }
  frame.runs = Math.max(0, 2 ** (a.logRuns + (b.logRuns - a.logRuns) * t) - 1);
  frame.cameraFrom = a.camera;
  frame.cameraTo = b.camera;
  frame.cameraBlend = a.camera === b.camera ? 0 : t;
  blendInto(frame.palette, a.palette, b.palette, t);
  blendInto(frame.send, a.send, b.send, t);
  blendInto(frame.crowd, a.crowd, b.crowd, t);
  return frame;
}
