import { exp } from './arithmetic';
import { blurBySkiWidth } from './blur';
import { CELLS, COLUMNS } from './geometry';
import { PARAMS } from './params';
import { PathModel } from './path-model';
import { type RatedPair } from './ratings';

/**
 * Direct preference optimisation (Rafailov et al. 2023) of a fence on a trained track, with the
 * unfenced model as reference. Returns the fence, ≥ 0, layers × columns, before it is quantised.
 * The track is only read. Yields once a batch.
 */
export function* fencing(
  track: Float64Array,
  pairs: readonly (RatedPair | null)[],
): Generator<number, Float64Array, void> {
  const reference = new PathModel();
  const model = new PathModel();
  reference.track.set(track);
  model.track.set(track);
  model.fenceStrength = 1;
  reference.solve();
  const evidence = new Float64Array(CELLS);
  const push = new Float64Array(CELLS);
  const scratch = new Float64Array(CELLS);
  const blurred = new Float64Array(CELLS);

  for (let first = 0; first < pairs.length; first += PARAMS.rating.batch) {
    model.solve();
    push.fill(0);
    for (const pair of pairs.slice(first, first + PARAMS.rating.batch)) {
      if (pair) addPair(pair, surprise(pair, model, reference), push);
    }
    blurBySkiWidth(push, scratch, blurred, COLUMNS);
    raiseFence(model.fence, evidence, blurred);
    yield first;
  }
  return model.fence;
}

/** Rates to the end. */
export function raiseFences(
  track: Float64Array,
  pairs: readonly (RatedPair | null)[],
): Float64Array {
  const steps = fencing(track, pairs);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** σ(−βΔ): near 1 where the model would still choose the rejected run, near 0 where it has learned. */
function surprise({ preferred, rejected }: RatedPair, model: PathModel, reference: PathModel) {
  const gainPreferred = model.logLikelihood(preferred) - reference.logLikelihood(preferred);
  const gainRejected = model.logLikelihood(rejected) - reference.logLikelihood(rejected);
  const rewardGap = PARAMS.rating.beta * (gainPreferred - gainRejected);
  return 1 / (1 + exp(Math.max(-700, Math.min(700, rewardGap))));
}

function addPair({ preferred, rejected }: RatedPair, weight: number, push: Float64Array): void {
  for (let layer = PARAMS.rating.firstLayer; layer < PARAMS.rating.endLayer; layer++) {
    push[layer * COLUMNS + rejected[layer]] += weight;
    push[layer * COLUMNS + preferred[layer]] -= weight;
  }
}

/** The fence is the positive part of all evidence; clamping each step would turn noise into mush. */
function raiseFence(fence: Float64Array, evidence: Float64Array, push: Float64Array): void {
  const { firstLayer, endLayer, step } = PARAMS.rating;
  for (let cell = firstLayer * COLUMNS; cell < endLayer * COLUMNS; cell++) {
    evidence[cell] += step * push[cell];
    fence[cell] = evidence[cell] > 0 ? evidence[cell] : 0;
  }
}
