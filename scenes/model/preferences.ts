import { exp } from './arithmetic';
import { blurBySkiWidth } from './blur';
import { CELLS, COLUMNS } from './geometry';
import { PARAMS } from './params';
import { PathModel } from './path-model';
import { type RatedPair } from './ratings';

/**
 * Direct preference optimisation (Rafailov et al. 2023) of a fence on a trained track, with the
 * unfenced model as reference. The fence is ≥ 0, layers × columns. The track is only read.
 */
export class FenceLearner {
  private readonly reference = new PathModel();
  private readonly model = new PathModel();
  private readonly evidence = new Float64Array(CELLS);
  private readonly push = new Float64Array(CELLS);
  private readonly scratch = new Float64Array(CELLS);
  private readonly blurred = new Float64Array(CELLS);
  private isSolved = true;
  /** Of pairs weighed since the fence last rose: until it does again, they stay. */
  private surprises = new WeakMap<RatedPair, number>();

  constructor(track: Float64Array) {
    this.reference.track.set(track);
    this.model.track.set(track);
    this.model.fenceStrength = 1;
    this.reference.solve();
    this.model.solve();
  }

  /** The fence so far, before it is quantised; live, copy what must last. */
  get fence(): Float64Array {
    return this.model.fence;
  }

  /** Learns from one batch of pairs, ties null. */
  learn(batch: readonly (RatedPair | null)[]): void {
    this.weigh(batch);
    raiseFence(this.model.fence, this.evidence, this.blurred);
    this.forget();
  }

  /**
   * The fence as it would be after a batch that is not yet full; the learner stays as it is. Pairs
   * that it was asked about before, as the same objects, are not weighed again.
   */
  fenceAfter(batch: readonly (RatedPair | null)[]): Float64Array {
    const fence = Float64Array.from(this.model.fence);
    if (batch.length === 0) return fence;
    this.weigh(batch);
    raiseFence(fence, Float64Array.from(this.evidence), this.blurred);
    return fence;
  }

  /** Forgets all ratings. */
  reset(): void {
    this.model.fence.fill(0);
    this.evidence.fill(0);
    this.forget();
  }

  private forget(): void {
    this.isSolved = false;
    this.surprises = new WeakMap();
  }

  private surpriseOf(pair: RatedPair): number {
    const known = this.surprises.get(pair);
    if (known !== undefined) return known;
    const found = surprise(pair, this.model, this.reference);
    this.surprises.set(pair, found);
    return found;
  }

  /** Writes what a batch says against each cell to `blurred`. */
  private weigh(batch: readonly (RatedPair | null)[]): void {
    const { push, scratch, blurred } = this;
    if (!this.isSolved) this.model.solveFences();
    this.isSolved = true;
    push.fill(0);
    for (const pair of batch) if (pair) addPair(pair, this.surpriseOf(pair), push);
    blurBySkiWidth(rated(push), rated(scratch), rated(blurred), COLUMNS);
  }
}

/** Learns a fence from pairs in order. Returns it, before it is quantised; yields once a batch. */
export function* fencing(
  track: Float64Array,
  pairs: readonly (RatedPair | null)[],
): Generator<number, Float64Array, void> {
  const learner = new FenceLearner(track);
  for (let first = 0; first < pairs.length; first += PARAMS.rating.batch) {
    learner.learn(pairs.slice(first, first + PARAMS.rating.batch));
    yield first;
  }
  return learner.fence;
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

/** The layers that ratings speak of, and one on either side, into which the blur reaches. */
function rated(field: Float64Array): Float64Array {
  const { firstLayer, endLayer } = PARAMS.rating;
  return field.subarray((firstLayer - 1) * COLUMNS, (endLayer + 1) * COLUMNS);
}

/** The fence is the positive part of all evidence; clamping each step would turn noise into mush. */
function raiseFence(fence: Float64Array, evidence: Float64Array, push: Float64Array): void {
  const { firstLayer, endLayer, step } = PARAMS.rating;
  for (let cell = firstLayer * COLUMNS; cell < endLayer * COLUMNS; cell++) {
    evidence[cell] += step * push[cell];
    fence[cell] = evidence[cell] > 0 ? evidence[cell] : 0;
  }
}
