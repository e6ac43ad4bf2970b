import { exp, ln } from './arithmetic';
import { PARAMS } from './params';

/**
 * Numbers of runs at which the track is kept: 0, then even steps on a log axis from one batch to
 * the end, whole batches; where those coincide, the earliest free batches. Ascending.
 */
export function keptMoments(
  totalRuns: number = PARAMS.training.runs,
  batch: number = PARAMS.training.batch,
  count: number = PARAMS.training.moments,
): number[] {
  const moments = new Set([0]);
  const logRange = ln(totalRuns / batch);
  for (let i = 0; i < count - 1; i++) {
    const runs = batch * exp((logRange * i) / (count - 2));
    moments.add(Math.max(batch, Math.round(runs / batch) * batch));
  }
  for (let runs = batch; moments.size < count && runs < totalRuns; runs += batch) moments.add(runs);
  return [...moments].sort((a, b) => a - b);
}
