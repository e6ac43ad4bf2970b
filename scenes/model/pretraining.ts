import { blurBySkiWidth } from './blur';
import { dealRuns } from './deck';
import { type Demonstration } from './demonstrations';
import { CELLS, COLUMNS } from './geometry';
import { type Mixture } from './mixture';
import { PARAMS, type TrainingParams } from './params';
import { PathModel } from './path-model';
import { trainingSeed } from './seeds';

export interface PretrainingOptions {
  mixture: Mixture;
  seed?: number;
  /** Curated data comes from a stream of its own. */
  curated?: boolean;
  training?: TrainingParams;
}

/** Where training stands. The arrays are live: copy what must last. */
export interface TrainingProgress {
  /** Runs learned from so far. */
  runs: number;
  totalRuns: number;
  /** The track the page shows, layers × columns: running mean of the iterates. */
  track: Float64Array;
  /** The runs of the batch just learned, in true order; empty before the first. */
  batch: readonly Demonstration[];
}

/**
 * Maximum likelihood, one batch a step. The gradient of the log-likelihood is the passes of the
 * data less the passes the model expects from the same starts: snow is lowered where the data
 * went, filled where only the model went. Yields before the first batch and after each.
 */
export function* pretraining(
  options: PretrainingOptions,
): Generator<TrainingProgress, Float64Array, void> {
  const { mixture, seed = PARAMS.seed, curated = false, training = PARAMS.training } = options;
  const deal = dealRuns(mixture, trainingSeed(seed, curated));
  const model = new PathModel();
  const passes = new Float64Array(CELLS);
  const expected = new Float64Array(CELLS);
  const blurred = new Float64Array(CELLS);
  const mean = new Float64Array(CELLS);

  yield { runs: 0, totalRuns: training.runs, track: mean, batch: [] };
  for (let runs = 0; runs < training.runs; runs += training.batch) {
    const batch = Array.from({ length: training.batch }, deal);
    countPasses(batch, passes);
    model.solve().visits(passes.subarray(0, COLUMNS), expected);
    for (let cell = 0; cell < CELLS; cell++) passes[cell] -= expected[cell];
    blurBySkiWidth(passes, expected, blurred, COLUMNS);
    carve(model.track, mean, blurred, runs, training);
    yield { runs: runs + training.batch, totalRuns: training.runs, track: mean, batch };
  }
  return mean;
}

/** Trains to the end. Returns the track, layers × columns, before it is quantised. */
export function pretrain(options: PretrainingOptions): Float64Array {
  const steps = pretraining(options);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** Passes of every cell by these runs, layers × columns. */
export function countPasses(runs: readonly Demonstration[], out: Float64Array): void {
  out.fill(0);
  for (const { columns } of runs) {
    for (let layer = 0; layer < columns.length; layer++) out[layer * COLUMNS + columns[layer]]++;
  }
}

/**
 * One step up the gradient with a falling step size, and the running mean of all iterates (Polyak
 * averaging): the whole-groove mode is stiff, plain steps make the loss jump.
 */
function carve(
  track: Float64Array,
  mean: Float64Array,
  gradient: Float64Array,
  runs: number,
  { step, decayRuns, averaging, batch }: TrainingParams,
): void {
  const stepSize = step / (1 + runs / decayRuns);
  const meanWeight = (averaging + 1) / (runs / batch + 1 + averaging);
  for (let cell = 0; cell < track.length; cell++) {
    track[cell] -= stepSize * gradient[cell];
    mean[cell] += meanWeight * (track[cell] - mean[cell]);
  }
}
