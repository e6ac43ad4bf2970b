import { type GateName, GATES } from '../ids';
import { dataStartShares, supportAt } from '../model/data-starts';
import { FURTHEST_GATE } from '../model/gate';
import { COLUMNS, GATE_POSITIONS, positionOf } from '../model/geometry';
import { curate, DATA_MIXTURE } from '../model/mixture';
import { type SceneState } from '../state/scene-state';
import { type SceneReader } from './scene-reader';
import { GATE_LABELS } from '../mountain-words';

/** A place on the ridge, −1…1, and a chance or share there, 0…1. */
export interface RidgePoint {
  position: number;
  value: number;
}

/** A chance along the ridge, wherever the gate stands. */
export interface Ridge {
  /** From left to right. */
  curve: RidgePoint[];
  /** At the gates on show, order of GATES. */
  gates: RidgePoint[];
}

/** Places between the ends of the ridge at which the curve is read; the gates come on top. */
const SAMPLES = 39;

const PLACES: readonly number[] = [
  ...Array.from({ length: SAMPLES }, (_, i) => FURTHEST_GATE * ((2 * i) / (SAMPLES - 1) - 1)),
  ...GATES.map((gate) => GATE_POSITIONS[gate]),
].sort((a, b) => a - b);

const placeOf = (gate: SceneState['gate']) =>
  typeof gate === 'number' ? gate : GATE_POSITIONS[gate];

/** A chance along the whole ridge, from the chances by start column (see `endingChances`). */
export function ridgeOf(reader: SceneReader, endingChances: Float64Array): Ridge {
  const at = (gate: SceneState['gate']) => ridgePoint(reader, endingChances, gate);
  return { curve: PLACES.map(at), gates: GATES.map(at) };
}

/** The same at one gate. */
export function ridgePoint(
  reader: SceneReader,
  endingChances: Float64Array,
  gate: SceneState['gate'],
): RidgePoint {
  return { position: placeOf(gate), value: reader.chanceFrom(gate, endingChances) };
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
