import { ModelError } from '../errors';
import { heldOutLoss, heldOutRuns } from '../held-out';
import { checkMixture, curate, DATA_MIXTURE, type Mixture } from '../mixture';
import { PARAMS } from '../params';
import { PathModel } from '../path-model';
import { fencing } from '../preferences';
import { pretraining } from '../pretraining';
import {
  dequantise,
  quantiseSigned,
  quantiseUnsigned,
  shippedField,
  signedScale,
  unsignedScale,
} from '../quantise';
import { collectPairs } from '../ratings';
import { ratingSeed } from '../seeds';

/** What to train; all left out gives the shipped mountain. */
export interface TrainingRequest {
  mixture?: Mixture;
  /** Whole number ≥ 0. */
  seed?: number;
  /** Whole batches, up to the shipped number. */
  runs?: number;
  /** Share of ravine runs that the curating filter finds, 0…1; absent: data as it is. */
  filterFinds?: number;
  /** Rate the trained mountain, and raise fences. */
  fences?: boolean;
}

/** Fields as they would ship, layers × columns. */
export interface TrainedMountain {
  runs: number;
  track: Float32Array;
  /** All 0 unless asked for. */
  fence: Float32Array;
  /** Loss on held-out runs of the uncurated shipped mixture, nats a turn. */
  loss: number;
}

export interface TrainingStage {
  stage: 'training' | 'rating';
  /** Share of the stage that is done, 0…1. */
  done: number;
}

export interface JobHooks {
  onProgress: (progress: TrainingStage) => void;
  isCancelled: () => boolean;
}

/** Batches between two breaths: some 20 ms, so that progress and cancel get through. */
const BATCHES_A_PIECE = 16;

/**
 * Trains, and rates if asked, in small pieces with a breath between. Rejects with a ModelError:
 * `illegal-request` or `illegal-mixture` before it starts, `cancelled` when told to stop.
 */
export async function runTrainingJob(
  request: TrainingRequest,
  hooks: JobHooks,
): Promise<TrainedMountain> {
  const { seed, runs, fences, filterFinds, mixture } = checkRequest(request);
  const curated = filterFinds !== undefined;
  const steps = pretraining({
    mixture: curated ? curate(mixture, filterFinds) : mixture,
    seed,
    curated,
    training: { ...PARAMS.training, runs },
  });
  const rawTrack = await inPieces(steps, 'training', runs / PARAMS.training.batch, hooks);
  const track = quantiseSigned(rawTrack, signedScale(rawTrack));
  const fence = fences
    ? await rate(dequantise(track), ratingSeed(seed, curated), hooks)
    : new Float32Array(rawTrack.length);
  return { runs, track: shippedField(track), fence, loss: lossOf(dequantise(track)) };
}

async function rate(track: Float64Array, seed: number, hooks: JobHooks): Promise<Float32Array> {
  const batches = PARAMS.rating.pairs / PARAMS.rating.batch;
  const steps = fencing(track, collectPairs(track, seed));
  const fence = await inPieces(steps, 'rating', batches, hooks);
  return shippedField(quantiseUnsigned(fence, unsignedScale(fence)));
}

async function inPieces(
  steps: Iterator<unknown, Float64Array>,
  stage: TrainingStage['stage'],
  total: number,
  { onProgress, isCancelled }: JobHooks,
): Promise<Float64Array> {
  for (let done = 0; ; done++) {
    const step = steps.next();
    if (step.done) {
      onProgress({ stage, done: 1 });
      return step.value;
    }
    if (done % BATCHES_A_PIECE !== 0) continue;
    onProgress({ stage, done: Math.min(1, done / total) });
    await breath();
    if (isCancelled()) throw new ModelError('cancelled', 'Training was cancelled.');
  }
}

/** Lets waiting messages through. */
function breath(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}

function lossOf(track: Float64Array): number {
  const model = new PathModel();
  model.track.set(track);
  return heldOutLoss(model.solve(), heldOutRuns()).loss;
}

function checkRequest(request: TrainingRequest) {
  const { mixture = DATA_MIXTURE, seed = PARAMS.seed, fences = false, filterFinds } = request;
  const { runs: mostRuns, batch } = PARAMS.training;
  const runs = request.runs ?? mostRuns;
  checkMixture(mixture);
  demand(Number.isInteger(seed) && seed >= 0 && seed <= 0xffff, 'seed is 0…65535', seed);
  demand(runs >= batch && runs <= mostRuns, `runs is ${batch}…${mostRuns}`, runs);
  demand(runs % batch === 0, `runs is a multiple of ${batch}`, runs);
  const finds = filterFinds ?? 0;
  demand(finds >= 0 && finds <= 1, 'filterFinds is 0…1', finds);
  return { mixture, seed, runs, fences, filterFinds };
}

function demand(holds: boolean, rule: string, found: number): void {
  if (!holds) {
    throw new ModelError('illegal-request', `Cannot train: ${rule}, but it is ${found}.`);
  }
}
