import { type Comparison } from '../instrument/scene';

/** What a scene reads off the mountain in a state. */
export interface Readout {
  /** Exact chances, order of VALLEYS. */
  odds: Float64Array;
  comparison?: Comparison & { odds: Float64Array };
  /** Written once it is asked for: while a slider is dragged, nobody does. */
  readonly description: string;
}
