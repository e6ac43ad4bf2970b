import { type TrainingLesson } from '../baked';
import { blurBySkiWidth } from '../blur';
import { type Demonstration } from '../demonstrations';
import { ModelError } from '../errors';
import { CELLS, COLUMNS, LAYERS } from '../geometry';
import { countPasses } from '../pretraining';
import { PathModel } from '../path-model';
import { dequantise, quantiseSigned, type QuantisedField, signedScale } from '../quantise';
import { seededUniform } from '../random';

/** A lesson whose gradient is in whole levels, as it is stored. */
export interface BakedLesson extends Omit<TrainingLesson, 'gradient'> {
  gradient: QuantisedField;
}

/** The lesson is the first fitting run between these places in training. */
const EARLIEST_RUN = 64;
const LATEST_RUN = 128;
/** Columns between data and guess, mean over layers: enough to see two lines. */
const VISIBLE_DISTANCE = 8;
const MOST_SEEDS = 200;

/** Is this run, first of its batch, the one to take apart? A birdhouse answered usefully. */
export function isLesson(run: Demonstration, index: number): boolean {
  const inTime = index >= EARLIEST_RUN && index <= LATEST_RUN;
  return inTime && run.gate === 'birdhouse' && run.valley === 'lodge';
}

/**
 * Takes one training step apart: the data, the model's own guess from the same start, and the
 * gradient. `track` is the running mean at exactly that many runs, quantised as a kept moment is.
 */
export function takeLesson(run: Demonstration, runs: number, track: Float64Array): BakedLesson {
  const model = new PathModel();
  model.track.set(dequantise(quantiseSigned(track, signedScale(track))));
  model.solve();
  const gradient = gradientOf(run, model);
  return {
    runs,
    gate: 'birdhouse',
    data: run.columns,
    guess: visiblyDifferentGuess(run, model),
    gradient: quantiseSigned(gradient, signedScale(gradient)),
  };
}

function gradientOf(run: Demonstration, model: PathModel): Float64Array {
  const passes = new Float64Array(CELLS);
  const expected = new Float64Array(CELLS);
  const blurred = new Float64Array(CELLS);
  countPasses([run], passes);
  model.visits(passes.slice(0, COLUMNS), expected);
  for (let cell = 0; cell < CELLS; cell++) passes[cell] -= expected[cell];
  blurBySkiWidth(passes, expected, blurred, COLUMNS);
  return blurred;
}

/** The first guess, by seed, that strays far enough from the data to be seen. */
function visiblyDifferentGuess(run: Demonstration, model: PathModel): Uint8Array {
  for (let seed = 1; seed <= MOST_SEEDS; seed++) {
    const guess = model.sample(run.columns[0], seededUniform(seed), new Uint8Array(LAYERS));
    if (meanDistance(guess, run.columns) >= VISIBLE_DISTANCE) return guess;
  }
  throw new ModelError('bake', 'No sampled guess differs visibly from the data of the lesson.');
}

function meanDistance(a: Uint8Array, b: Uint8Array): number {
  let sum = 0;
  for (let layer = 0; layer < LAYERS; layer++) sum += Math.abs(a[layer] - b[layer]);
  return sum / LAYERS;
}
