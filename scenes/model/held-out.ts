import { type RunColumns } from './baked';
import { dealRuns } from './deck';
import { TURNS } from './geometry';
import { DATA_MIXTURE } from './mixture';
import { PARAMS } from './params';
import { type PathModel } from './path-model';
import { heldOutSeed } from './seeds';

export interface HeldOutLoss {
  /** Mean negative log-likelihood a turn, nats. */
  loss: number;
  /** Standard error of that mean, nats. */
  lossError: number;
}

/** Runs of the same mixture that training never sees. */
export function heldOutRuns(seed: number = PARAMS.seed): RunColumns[] {
  const deal = dealRuns(DATA_MIXTURE, heldOutSeed(seed));
  return Array.from({ length: PARAMS.training.heldOutRuns }, () => deal().columns);
}

/** Loss of a solved model on runs, given their start columns. */
export function heldOutLoss(model: PathModel, runs: readonly RunColumns[]): HeldOutLoss {
  let sum = 0;
  let sumOfSquares = 0;
  for (const run of runs) {
    const loss = -model.logLikelihood(run) / TURNS;
    sum += loss;
    sumOfSquares += loss * loss;
  }
  const loss = sum / runs.length;
  const variance = Math.max(0, sumOfSquares / runs.length - loss * loss);
  return { loss, lossError: Math.sqrt(variance / runs.length) };
}
