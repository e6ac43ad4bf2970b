import { type DataGateName, type GateName, type BakedSend, type ValleyName } from '../ids';

/** Columns of one run, one entry a layer, top to foot. Length: layers. */
export type RunColumns = Uint8Array;

/** One training run that the picture draws. */
export interface DrawnRun {
  /** Place in the true order of training, 0…4095. */
  index: number;
  gate: DataGateName;
  valley: ValleyName;
  columns: RunColumns;
}

/** What the model knew at one kept moment of training. */
export interface TrainingMoment {
  /** Training runs so far. */
  runs: number;
  /** Mean negative log-likelihood per turn on held-out runs, nats. */
  loss: number;
  /** Standard error of that mean, nats. */
  lossError: number;
  /** Chance of ending in each valley (order of VALLEYS), by gate; each sums to 1. */
  odds: Record<DataGateName, Float64Array>;
}

/** One training step taken apart: a run of the data beside the model's own guess. */
export interface TrainingLesson {
  /** Training runs the model had seen before this one. */
  runs: number;
  gate: GateName;
  data: RunColumns;
  /** One run sampled from the model at that moment, from the same start column. */
  guess: RunColumns;
  /**
   * Gradient of the log-likelihood of `data` (its passes less the model's expected passes from the
   * same start), blurred by one ski width; layers × columns. Positive: snow is lowered here.
   */
  gradient: Float32Array;
}

/** Everything the browser needs of the model, decoded. Fields are layers × columns, row-major. */
export interface BakedMountain {
  layers: number;
  columns: number;
  /** Kept moments of training, first at 0 runs, last at the end of training. */
  moments: readonly TrainingMoment[];
  /** Track field at each moment (cost units; below 0 is lowered snow), same order. */
  tracks: readonly Float32Array[];
  fence: Float32Array;
  refilledTrack: Float32Array;
  refilledFence: Float32Array;
  /** The same two for the weaker filter. */
  weaklyRefilledTrack: Float32Array;
  weaklyRefilledFence: Float32Array;
  lesson: TrainingLesson;
  /** Training runs to draw: the first 40 all, then ever sparser, in true order. */
  drawnRuns: readonly DrawnRun[];
  /** Curated runs that made the refilled ground, evenly spread over its training. */
  refilledRuns: readonly DrawnRun[];
  /** Sampled runs, 40 a set. */
  sends: Record<BakedSend, readonly RunColumns[]>;
}
