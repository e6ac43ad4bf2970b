import { type SampledSend, type ValleyName } from '../ids';
import { type RunColumns } from './baked';
import { ModelError } from './errors';
import { drawColumn, type Gate, startOdds } from './gate';
import { LAYERS, valleyOf } from './geometry';
import { seededUniform } from './random';
import { type MountainFields, MountainSolver } from './solver';
import { type MountainState, NAMED_STATES } from './state';

/** Where a set of sampled runs comes from: any legal state and any gate or place on the ridge. */
export interface SendOrigin {
  state: MountainState;
  gate: Gate;
  seed: number;
  /**
   * A number: so many runs, as they come. Valleys: runs from one and the same start, the first that
   * comes for each.
   */
  runs: number | readonly ValleyName[];
}

const MANY = 40;
/** Runs sampled for one that ends in a wanted valley; rarer endings are no set to send down. */
const MOST_TRIES = 20_000;

export const SEND_ORIGINS: Record<SampledSend, SendOrigin> = {
  'one/birdhouse': { state: NAMED_STATES.trained, gate: 'birdhouse', seed: 12, runs: ['lodge'] },
  'pair/bomb': { state: NAMED_STATES.trained, gate: 'bomb', seed: 14, runs: ['ravine', 'hut'] },
  'pushed/pushback': {
    state: { ...NAMED_STATES.fenced, pushes: 4 },
    gate: 'pushback',
    seed: 3,
    runs: MANY,
  },
  'unwatched/bomb': { state: NAMED_STATES.unwatched, gate: 'bomb', seed: 4, runs: MANY },
  'refilled-fenced/bomb': {
    state: NAMED_STATES['refilled-fenced'],
    gate: 'bomb',
    seed: 5,
    runs: MANY,
  },
  'refilled-fenced/reworded': {
    state: NAMED_STATES['refilled-fenced'],
    gate: 'reworded',
    seed: 6,
    runs: MANY,
  },
};

/**
 * Samples a set of runs; about 2 ms, and the same every time. Throws a ModelError `illegal-state`,
 * `unknown-name` or `gate-out-of-range` for an impossible origin, `illegal-query` for an ending that
 * hardly ever comes.
 */
export function sampleSend(mountain: MountainFields, origin: SendOrigin): RunColumns[] {
  const { state, gate, seed, runs } = origin;
  const solver = new MountainSolver(mountain).show(state);
  if (typeof runs === 'number') return solver.sampleRuns(gate, runs, seed);
  const uniform = seededUniform(seed);
  const start = drawColumn(startOdds(gate), uniform);
  return runs.map((valley) => {
    for (let tries = 0; tries < MOST_TRIES; tries++) {
      const run = solver.model.sample(start, uniform, new Uint8Array(LAYERS));
      if (valleyOf(run[LAYERS - 1]) === valley) return run;
    }
    throw new ModelError('illegal-query', `Of ${MOST_TRIES} runs none ends in the ${valley}.`);
  });
}
