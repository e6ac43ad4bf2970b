import { GATES } from '../ids';
import { GATE_POSITIONS } from '../model/geometry';
import { log2 } from '../model/arithmetic';
import { nearestScene } from '../state/nearest';
import { FIELD_RANGES, type SceneState } from '../state/scene-state';
import {
  type ButtonsControl,
  type ChoiceOption,
  type Control,
  type Press,
  type RangeControl,
} from './control';

/** A state to be shown, or how it follows from the one that is. */
export type StateChange = SceneState | ((now: SceneState) => SceneState);

/** Shows another state. */
export type SetState = (change: StateChange) => void;

/** Stops of a slider on a log scale; enough that each step is finer than anyone drags. */
const LOG_STOPS = 240;

/** What a slider's own input runs over. */
export interface Stops {
  least: number;
  most: number;
  step: number;
}

export function stopsOf({ least, most, step, scale }: RangeControl): Stops {
  return scale === 'log' ? { least: 0, most: LOG_STOPS, step: 1 } : { least, most, step };
}

/** The number of a slider's field, which a link can set beyond the part of the range that it covers. */
export function numberOf({ field }: RangeControl, state: SceneState): number {
  const value = state[field];
  return typeof value === 'number' ? value : GATE_POSITIONS[value];
}

/** The same, within the part of the range that the slider covers. */
export function valueOf(control: RangeControl, state: SceneState): number {
  return Math.max(control.least, Math.min(control.most, numberOf(control, state)));
}

/** Where a slider stands. On a log scale the stops are even in log2(1 + value). */
export function stopOf(control: RangeControl, state: SceneState): number {
  const value = valueOf(control, state);
  return control.scale === 'log' ? Math.round(LOG_STOPS * logShare(control, value)) : value;
}

/** The state once a slider stands at `stop`. */
export function atStop(control: RangeControl, state: SceneState, stop: number): SceneState {
  const { least, most, field, scale } = control;
  const share = stop / LOG_STOPS;
  const value = scale === 'log' ? (1 + least) * ((1 + most) / (1 + least)) ** share - 1 : stop;
  return nearestScene({ ...state, [field]: value }, state);
}

/** The state one stop on (or back): the next value that differs, so that no key press is lost. */
export function stepped(control: RangeControl, state: SceneState, steps: 1 | -1): SceneState {
  const { least, most, field, scale, step } = control;
  const value = valueOf(control, state);
  const there = atStop(control, state, stopOf(control, state) + steps * stopsOf(control).step);
  if (scale !== 'log' || valueOf(control, there) !== value) return there;
  const next = Math.max(least, Math.min(most, value + steps * step));
  return nearestScene({ ...state, [field]: next }, state);
}

function logShare({ least, most }: RangeControl, value: number): number {
  return log2((1 + value) / (1 + least)) / log2((1 + most) / (1 + least));
}

/** Does the ground leave this control nothing to set? The contract keeps its field as it is then. */
export function isIdle({ field }: Control, { ground }: SceneState): boolean {
  return (
    (field === 'filter' && ground === 'trained') || (field === 'runs' && ground === 'refilled')
  );
}

/** Is this the option that the state has? */
export function isChosen({ set }: ChoiceOption, state: SceneState): boolean {
  return Object.entries(set).every(([field, value]) => state[field as keyof SceneState] === value);
}

/** The state once an option is chosen. */
export function choose({ set }: ChoiceOption, state: SceneState): SceneState {
  return nearestScene({ ...state, ...set }, state);
}

/** The state after a button is pressed; a number goes round its range. */
export function press(control: ButtonsControl, pressed: Press, state: SceneState): SceneState {
  if ('pick' in pressed) return nearestScene({ ...state, picks: [...state.picks, pressed.pick] });
  if ('undo' in pressed) return { ...state, picks: state.picks.slice(0, -1) };
  if (control.field === 'picks') return state;
  const { least, most } = FIELD_RANGES[control.field];
  const next = state[control.field] + pressed.add;
  const set = { ...state, [control.field]: next > most ? least : next };
  // Chosen turns belong to the run they were chosen on.
  return nearestScene(control.field === 'seed' ? { ...set, forks: [] } : set, state);
}

/** Gates on show within a slider along the ridge, with their positions. */
export function gateMarks({ field, least, most }: RangeControl): { name: string; at: number }[] {
  if (field !== 'gate' && field !== 'second') return [];
  return GATES.map((name) => ({ name, at: GATE_POSITIONS[name] })).filter(
    ({ at }) => at >= least && at <= most,
  );
}
