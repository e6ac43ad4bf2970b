import { GATES } from '../ids';
import { GATE_POSITIONS } from '../model/geometry';
import { ALL_RUNS, fenceStrengthOf } from '../model/state';
import { GATE_LABELS } from '../mountain-words';
import { type SceneState, type ShownGate } from '../state/scene-state';
import { countText } from '../count-text';

/** A share 0…1 that a reader has set, in whole percent. */
export const percentSet = (share: number) => `${Math.round(share * 100)}\u00a0%`;

/** A count, and what it counts: “1 run”, “10 runs”. `many` is the plural. */
export function counted(count: number, many: string): string {
  const one = many.replace(/ies$/, 'y').replace(/(?:(?<=sh)es|s)$/, '');
  return `${countText(count)}\u00a0${count === 1 ? one : many}`;
}

/** “the bomb gate”, or for a position “a gate at −0.30, between bomb and push back”. */
export function gatePhrase(gate: ShownGate): string {
  return typeof gate === 'number' ? `${briefGate(gate)}, ${neighbours(gate)}` : briefGate(gate);
}

/** The same where there is one line for it: “the bomb gate”, “a gate at −0.30”. */
export function briefGate(gate: ShownGate): string {
  return typeof gate === 'number'
    ? `a gate at ${positionText(gate)}`
    : `the ${GATE_LABELS[gate]} gate`;
}

export function positionText(position: number): string {
  return position.toFixed(2).replace('-', '−');
}

function neighbours(position: number): string {
  const right = GATES.find((name) => GATE_POSITIONS[name] > position);
  const left = GATES.findLast((name) => GATE_POSITIONS[name] < position);
  if (!left || !right) {
    return left ? `right of ${GATE_LABELS[left]}` : `left of ${GATE_LABELS[right ?? GATES[0]]}`;
  }
  return `between ${GATE_LABELS[left]} and ${GATE_LABELS[right]}`;
}

/** The state of the mountain in a few words, every field that matters: “trained slope with fences”. */
export function statePhrase(state: SceneState): string {
  const more = [fencesPhrase(state)];
  if (state.pushes > 0) more.push(`after ${counted(state.pushes, 'pushes')}`);
  if (state.temperature !== 1) more.push(`at temperature ${state.temperature}`);
  return [groundPhrase(state), ...more].join(', ');
}

function groundPhrase({ ground, filter, runs }: SceneState): string {
  if (ground === 'refilled') {
    return `refilled slope, its data curated by a filter that finds ${percentSet(filter)}`;
  }
  if (runs === 0) return 'fresh snow before any training';
  if (runs === ALL_RUNS) return 'trained slope';
  return `slope carved by ${counted(runs, 'training runs')}`;
}

function fencesPhrase(state: SceneState): string {
  const { fences, light, likeness } = state;
  if (fences === 0) return 'no fences';
  const standing = fences === 1 ? 'fences as rated' : `fences at ${percentSet(fences)}`;
  if (light) return standing;
  const left = fenceStrengthOf(state) === 0 ? 'nothing' : percentSet(likeness);
  return `${standing}, light off, ${left} of them carried over`;
}
