import { type ValleyName } from '../ids';

/** A sampled run. `columns`: one a layer, top to foot. */
export interface SampledRun {
  columns: Uint8Array;
  /** Exact odds of the five turns at each of its places; given, they fan out ahead of its head. */
  odds?: readonly Float64Array[];
  /** Its part in a training step: then it has the colour of that, and not of its valley. */
  role?: 'data' | 'guess';
}

/** Sampled runs on their way down at once. */
export interface SampledCrowd {
  runs: readonly Uint8Array[];
  /** Where they wait: the gate's position on the ridge, −1…1. */
  gate: number;
}

/** A run of the data that carved a track. */
export interface LaidRun {
  /** Place in the true order of training. */
  index: number;
  valley: ValleyName;
  columns: Uint8Array;
}

/** Snow that is not the mountain's own. */
export interface SampledTrack {
  /** Track field, layers × columns, cost units; drawn on the scale of the mountain's own. */
  values: Float32Array;
  /** Runs that carved it, in order; each stands for `weight` runs of training. */
  laid: readonly LaidRun[];
  weight: number;
}

/** A fence that is not the mountain's own. */
export interface SampledFence {
  /** Fence field, layers × columns, ≥ 0, cost units. */
  values: Float32Array;
  /** Value of the field at which a net is as high as they get. */
  peak: number;
  /** How far it stands out of the snow, 0…1. */
  amount: number;
}

/**
 * What is drawn besides the pose, of a state that no pose can name. What is given takes the place of
 * the pose's own (`runs`: of its sets and their odds); what is left out stays as posed. Never
 * changed once handed over: another value is another object, down to its parts.
 */
export interface SampledPicture {
  runs?: readonly SampledRun[];
  crowd?: SampledCrowd;
  track?: SampledTrack;
  fence?: SampledFence;
  /** Its runs are yet to be sampled: what is drawn until then is not the whole of it. */
  partial?: boolean;
}
