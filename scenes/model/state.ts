import { type StateName } from '../ids';
import { ModelError } from './errors';
import { PARAMS } from './params';

/** Which snow lies: trained on the data as it is, or on curated data from the start. */
export const GROUNDS = ['trained', 'refilled'] as const;
export type GroundName = (typeof GROUNDS)[number];

/** Share of the ravine runs that the curating filter found; each made a refilled ground of its own. */
export const FILTERS = [PARAMS.filterFinds, PARAMS.weakerFilterFinds] as const;
export type Filter = (typeof FILTERS)[number];

/** Everything the odds depend on but the gate. */
export interface MountainState {
  ground: GroundName;
  /** Which filter curated the refilled ground; the trained one does not depend on it. */
  filter: Filter;
  /** Training runs that have carved the trained ground, 0…4096; the refilled one is only kept whole. */
  runs: number;
  /** Strength of the fences, ≥ 0; 1 as rated. */
  fences: number;
  /** Does it look watched? Then the fences count in full. */
  light: boolean;
  /** How alike unwatched looks to watched, 0…1: what is left of the fences without light. */
  likeness: number;
  /** Times somebody has pushed, ≥ 0. */
  pushes: number;
  /** Sampling temperature, > 0; 1 as trained. */
  temperature: number;
}

export const ALL_RUNS = PARAMS.training.runs;

const TRAINED: MountainState = {
  ground: 'trained',
  filter: 0.95,
  runs: ALL_RUNS,
  fences: 0,
  light: true,
  likeness: 1,
  pushes: 0,
  temperature: 1,
};

/** How alike the two situations look in the named state `unwatched`; elsewhere the reader sets it. */
export const UNWATCHED_LIKENESS = 0.15;

export const NAMED_STATES: Record<StateName, MountainState> = {
  fresh: { ...TRAINED, runs: 0 },
  trained: TRAINED,
  fenced: { ...TRAINED, fences: 1 },
  unwatched: { ...TRAINED, fences: 1, light: false, likeness: UNWATCHED_LIKENESS },
  refilled: { ...TRAINED, ground: 'refilled' },
  'refilled-fenced': { ...TRAINED, ground: 'refilled', fences: 1 },
  'refilled-80': { ...TRAINED, ground: 'refilled', filter: 0.8 },
  'refilled-80-fenced': { ...TRAINED, ground: 'refilled', filter: 0.8, fences: 1 },
};

/** Weight with which the fences count in a state. */
export function fenceStrengthOf({ fences, light, likeness }: MountainState): number {
  return light ? fences : fences * likeness;
}

/** Names what the model depends on, fences and gate apart: states with one key lay the same snow. */
export function unfencedKey({ ground, filter, runs, pushes, temperature }: MountainState): string {
  return [ground, filter, runs, pushes, temperature].join();
}

/** Returns the state if the model can compute it; else throws a ModelError `illegal-state`. */
export function checkState(state: MountainState): MountainState {
  const { ground, filter, runs, fences, likeness, pushes, temperature } = state;
  demand(GROUNDS.includes(ground), `ground is ${GROUNDS.join(' or ')}`, ground);
  demand(FILTERS.includes(filter), `filter is ${FILTERS.join(' or ')}`, filter);
  demand(runs >= 0 && runs <= ALL_RUNS, `runs is 0…${ALL_RUNS}`, runs);
  const whole = ground === 'trained' || runs === ALL_RUNS;
  demand(whole, 'the refilled ground is kept only at the end of its training', runs);
  demand(fences >= 0 && Number.isFinite(fences), 'fences is ≥ 0', fences);
  demand(typeof state.light === 'boolean', 'light is true or false', state.light);
  demand(likeness >= 0 && likeness <= 1, 'likeness is 0…1', likeness);
  demand(pushes >= 0 && Number.isFinite(pushes), 'pushes is ≥ 0', pushes);
  demand(temperature > 0 && Number.isFinite(temperature), 'temperature is > 0', temperature);
  return state;
}

function demand(holds: boolean, rule: string, found: unknown): void {
  if (!holds) {
    throw new ModelError('illegal-state', `Not a state: ${rule}, but it is ${String(found)}.`);
  }
}
