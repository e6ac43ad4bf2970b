import { VALLEYS } from '../ids';
import { type RunColumns } from './baked';
import { drawColumn, startOdds } from './gate';
import { LAYERS } from './geometry';
import { PARAMS, PREFERENCES, type RatedGate } from './params';
import { PathModel } from './path-model';
import { seededUniform } from './random';

/** Two runs from one start, judged. */
export interface RatedPair {
  gate: RatedGate;
  preferred: RunColumns;
  rejected: RunColumns;
}

/**
 * Pairs of runs sampled from the trained model at the rated gates, judged by the preference table.
 * Both runs of a pair share their start column, else the normalisers would not cancel. A tie is
 * null and keeps its place, so that batches stay the same size in time.
 */
export function collectPairs(track: Float64Array, seed: number): (RatedPair | null)[] {
  const uniform = seededUniform(seed);
  const model = new PathModel();
  model.track.set(track);
  model.solve();
  const { cycle, pairs } = PARAMS.rating;
  const starts = cycle.map((gate) => startOdds(gate));
  return Array.from({ length: pairs }, (_, index) => {
    const turn = index % cycle.length;
    const column = drawColumn(starts[turn], uniform);
    const first = model.sample(column, uniform, new Uint8Array(LAYERS));
    const second = model.sample(column, uniform, new Uint8Array(LAYERS));
    return judge(cycle[turn], model, first, second);
  });
}

/** Judges a pair by the preference table; null for a tie. */
export function judge(
  gate: RatedGate,
  model: PathModel,
  first: RunColumns,
  second: RunColumns,
): RatedPair | null {
  const scoreOf = (run: RunColumns) => PREFERENCES[gate][VALLEYS[model.valleyOfRun(run)]];
  const gap = scoreOf(first) - scoreOf(second);
  if (gap === 0) return null;
  return gap > 0
    ? { gate, preferred: first, rejected: second }
    : { gate, preferred: second, rejected: first };
}
