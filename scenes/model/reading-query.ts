import { STATES, type StateName, VALLEYS, type ValleyName } from '../ids';
import { ModelError } from './errors';
import { type Gate, gatePosition } from './gate';
import { type MountainState, NAMED_STATES } from './state';

/**
 * A gate and a state to look from, as an author writes it. Names are plain strings, since they come
 * from prose; `readingOf` checks them.
 */
export interface View {
  /** A gate's name, or a position −0.95…0.95. */
  gate: string | number;
  state: string;
  temperature?: number;
  pushes?: number;
  /** Given: the light is off, and this much of the fences is left. */
  likeness?: number;
  fences?: number;
  runs?: number;
}

/** What can be read off the mountain, and the unit of the answer. */
export type ReadingQuery =
  /** Chance of ending in a valley; with `tries`, of that happening at least once. Percent. */
  | ({ kind: 'odds'; valley: string; tries?: number } & View)
  /** Odds of a valley here, over those at another gate or in another state. Ratio. */
  | ({ kind: 'odds-ratio'; valley: string; overGate?: string | number; overState?: string } & View)
  /** Entropy of the valley odds. Bits. */
  | ({ kind: 'entropy' } & View)
  /** exp of the entropy of whole runs: as many equally likely runs would be as open. Runs. */
  | ({ kind: 'effective-runs' } & View)
  /** Columns a layer over which runs spread. Columns. */
  | ({ kind: 'spread' } & View)
  /** Held-out loss a turn after so many training runs. Nats. */
  | { kind: 'loss'; runs: number }
  /** Mean over the data's gates of cross-entropy less the mixture's entropy. Bits. */
  | { kind: 'excess'; state: string }
  /** Share of the training data that starts at a gate. Percent. */
  | { kind: 'data-share'; gate: string }
  /** Share of a gate's data that ends in a valley. Percent. */
  | { kind: 'data-ending'; gate: string; valley: string }
  | { kind: 'training-runs' }
  | { kind: 'rated-pairs' };

export function valleyNamed(name: string): ValleyName {
  return named(VALLEYS, name, 'valley');
}

export function stateNamed(name: string): StateName {
  return named(STATES, name, 'state');
}

/** Checks a gate's name or position. */
export function gateNamed(gate: string | number): Gate {
  gatePosition(gate as Gate);
  return gate as Gate;
}

/** The state a view describes. Throws a ModelError `unknown-name`; ranges are checked by `show`. */
export function stateOfView(view: View): MountainState {
  const state = { ...NAMED_STATES[stateNamed(view.state)] };
  if (view.temperature !== undefined) state.temperature = view.temperature;
  if (view.pushes !== undefined) state.pushes = view.pushes;
  if (view.fences !== undefined) state.fences = view.fences;
  if (view.runs !== undefined) state.runs = view.runs;
  if (view.likeness !== undefined) {
    state.light = false;
    state.likeness = view.likeness;
  }
  return state;
}

function named<Name extends string>(names: readonly Name[], wanted: string, what: string): Name {
  const found = names.find((name) => name === wanted);
  if (found !== undefined) return found;
  throw new ModelError(
    'unknown-name',
    `There is no ${what} "${wanted}"; there are ${names.join(', ')}.`,
  );
}
