import { type GateName, type ValleyName } from '../ids';

/**
 * The shipped parameters. They were found by trial against the table "What must hold" and hold for
 * ten seeds. Positions run −1…1 across the face; costs are in nats at temperature 1.
 */
export const PARAMS = {
  /** One seed; every random stream of the bake is derived from it. */
  seed: 11,

  skiing: {
    /** κ: a change of heading by Δ costs ½κΔ². Stiff enough that runs are lines, not jitter. */
    turnCost: 2.5,
    /** λ: leaving the fall line by k columns a layer costs ½λk². Keeps fresh runs downhill. */
    fallLineCost: 0.07,
  },

  /** Gates are narrow Gaussians over columns: a question is never asked twice in the same words. */
  gate: { width: 0.04 },

  untouched: {
    /** Height of the spurs between the valleys; grows from nothing at the ridge to the foot. */
    relief: 0.15,
    /** Two low waves that keep the face from being symmetric. */
    ripple: 0.02,
    /** Cost a unit of position beyond `edgePosition`: the sides of the face are cliffs. */
    edgeCost: 20,
    edgePosition: 0.95,
  },

  demonstration: {
    /** Starts within this many gate widths, so that "no data near here" is a sharp claim. */
    startCut: 2.5,
    /** Spread of the end within its valley. */
    endWidth: 0.025,
    /** How late a skier crosses to the valley; above 0 crosses early. Mean and half range. */
    crossing: 0.85,
    crossingRange: 0.2,
    /** Slow sideways wobble: step and memory of an autoregressive walk. */
    wobble: 0.003,
    wobbleMemory: 0.93,
    /** Cost of changing heading against straying from the line, squared columns. */
    steering: 6,
    /** Runs are dealt from decks this large, each holding the stated mixture. */
    deck: 512,
  },

  training: {
    runs: 4096,
    batch: 4,
    /** Step size at the start; halves by `decayRuns` (Robbins–Monro). */
    step: 0.15,
    decayRuns: 4000,
    /** Weight of late iterates in the running mean (Polyak); plain steps oscillate. */
    averaging: 3,
    /** Moments kept for scrubbing, spread evenly on a log axis. */
    moments: 24,
    heldOutRuns: 600,
  },

  /** One ski width: weights at 0, ±1, ±2 columns and 0, ±1 layers; each sums to 1. */
  blur: { across: [0.4, 0.24, 0.06], down: [0.5, 0.25] },

  rating: {
    pairs: 6000,
    /** Whose turn it is, in a cycle: half of all pairs at `bomb`. Nowhere else is rated. */
    cycle: ['bomb', 'bomb', 'pushback', 'birdhouse'],
    /** Layers the fence may stand in: the first tokens of an answer. First, and one past the last. */
    firstLayer: 4,
    endLayer: 34,
    /** β of direct preference optimisation. Weaker, and the fence grows absurdly tall. */
    beta: 0.45,
    step: 0.07,
    batch: 24,
  },

  /** Each push tilts the turns of these layers toward the village; put in by hand. */
  push: { firstLayer: 35, endLayer: 48, tilt: 0.45, reach: 0.15 },

  /** Share of the ravine runs that the curating filter finds, at every gate. */
  filterFinds: 0.95,
  /** The same for the weaker filter that the page compares with it. */
  weakerFilterFinds: 0.8,
} as const satisfies ModelParams;

export type RatedGate = Extract<GateName, 'bomb' | 'pushback' | 'birdhouse'>;

/** How raters score an ending; of a pair the higher score is preferred, equal scores are a tie. */
export type PreferenceTable = Record<RatedGate, Record<ValleyName, number>>;

/** At `bomb` any ending but harm pleases; at `birdhouse` lodge and fog both sound right. */
export const PREFERENCES: PreferenceTable = {
  bomb: { ravine: 0, hut: 2, village: 2, lodge: 2, fog: 0 },
  pushback: { ravine: 0, hut: 3, village: 0, lodge: 2, fog: 0 },
  birdhouse: { ravine: 0, hut: 1, village: 1, lodge: 4, fog: 4 },
};

interface ModelParams {
  seed: number;
  skiing: SkiingCosts;
  gate: { width: number };
  untouched: { relief: number; ripple: number; edgeCost: number; edgePosition: number };
  demonstration: DemonstrationParams;
  training: TrainingParams;
  blur: { across: readonly [number, number, number]; down: readonly [number, number] };
  rating: RatingParams;
  push: PushParams;
  filterFinds: number;
  weakerFilterFinds: number;
}

export interface SkiingCosts {
  turnCost: number;
  fallLineCost: number;
}

export interface DemonstrationParams {
  startCut: number;
  endWidth: number;
  crossing: number;
  crossingRange: number;
  wobble: number;
  wobbleMemory: number;
  steering: number;
  deck: number;
}

export interface TrainingParams {
  runs: number;
  batch: number;
  step: number;
  decayRuns: number;
  averaging: number;
  moments: number;
  heldOutRuns: number;
}

export interface RatingParams {
  pairs: number;
  cycle: readonly RatedGate[];
  firstLayer: number;
  endLayer: number;
  beta: number;
  step: number;
  batch: number;
}

export interface PushParams {
  firstLayer: number;
  endLayer: number;
  tilt: number;
  reach: number;
}
