import { type GateName, GATES, type ValleyName } from '../ids';
import { dataStartShares, supportAt } from '../model/data-starts';
import { FURTHEST_GATE } from '../model/gate';
import { COLUMNS, GATE_POSITIONS, positionOf } from '../model/geometry';
import { curate, DATA_MIXTURE } from '../model/mixture';
import { type SceneState } from '../state/scene-state';
import { type SceneReader } from './readout';
import { type Scene } from './scene';
import { GATE_LABELS } from '../mountain-words';

/** A place on the ridge, −1…1, and a chance or share there, 0…1. */
export interface RidgePoint {
  position: number;
  value: number;
}

/** What the ridge holds for one valley in one state. */
export interface Ridge {
  /** Exact chance of ending in the valley, from left to right. */
  curve: RidgePoint[];
  /** The same at the gates on show, order of GATES. */
  gates: RidgePoint[];
  /** The same at the present gate. */
  here: RidgePoint;
}

/** Places between the ends of the ridge at which the curve is read; the gates come on top. */
const SAMPLES = 39;

const PLACES: readonly number[] = [
  ...Array.from({ length: SAMPLES }, (_, i) => FURTHEST_GATE * ((2 * i) / (SAMPLES - 1) - 1)),
  ...GATES.map((gate) => GATE_POSITIONS[gate]),
].sort((a, b) => a - b);

const placeOf = (gate: SceneState['gate']) =>
  typeof gate === 'number' ? gate : GATE_POSITIONS[gate];

/** Reads the chance of one valley along the whole ridge, all from one solve and one pass. */
export function ridgeOf(
  reader: SceneReader,
  scene: Scene,
  state: SceneState,
  valley: ValleyName,
): Ridge {
  const values = reader.along(scene, state, valley, [...PLACES, ...GATES, state.gate]);
  return {
    curve: PLACES.map((position, i) => ({ position, value: values[i] })),
    gates: GATES.map((gate, i) => ({
      position: GATE_POSITIONS[gate],
      value: values[PLACES.length + i],
    })),
    here: { position: placeOf(state.gate), value: values[values.length - 1] },
  };
}

/** What lies along the ridge whatever the chances are. */
export interface RidgeGround {
  title: string;
  points: RidgePoint[];
  gates: { label: string; position: number; rated?: boolean }[];
}

type BehindData = Pick<SceneState, 'ground' | 'filter' | 'runs'>;

/** Share of the training runs behind a state that started in each column; sums to 1, or 0 before any. */
export function dataStartsOf({ ground, filter, runs }: BehindData): Float64Array {
  if (runs === 0) return new Float64Array(COLUMNS);
  return dataStartShares(ground === 'trained' ? DATA_MIXTURE : curate(DATA_MIXTURE, filter));
}

/** Share of the training runs that started within two gate widths of the state's gate, 0…1. */
export function supportOf(starts: Float64Array, gate: SceneState['gate']): number {
  return supportAt(starts, placeOf(gate));
}

/**
 * The ridge as a curve is drawn over it: where training runs started, and the gates.
 * @param rated gates to mark as those that raters looked at
 */
export function ridgeGround(
  starts: Float64Array,
  title: string,
  rated: readonly GateName[] = [],
): RidgeGround {
  const points = Array.from(starts, (value, column) => ({ position: positionOf(column), value }));
  const gates = GATES.map((gate) => ({
    label: GATE_LABELS[gate],
    position: GATE_POSITIONS[gate],
    rated: rated.includes(gate),
  }));
  return { title, points, gates };
}
