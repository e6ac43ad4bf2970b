import { GATES, type ValleyName } from '../ids';
import { FURTHEST_GATE, startOdds } from '../model/gate';
import { COLUMNS, GATE_POSITIONS, positionOf } from '../model/geometry';
import { DATA_MIXTURE } from '../model/mixture';
import { type SceneState } from '../state/scene-state';
import { chanceOf } from './describe';
import { type SceneReader } from './readout';
import { type Scene } from './scene';
import { GATE_WORDS } from './words';

/** A place on the ridge, −1…1, and a chance or share there, 0…1. */
export interface RidgePoint {
  position: number;
  value: number;
}

/** What the ridge holds for one valley in one state. */
export interface Ridge {
  /** Exact chance of ending in the valley, from left to right. */
  curve: RidgePoint[];
  /** The same at the gates on show. */
  gates: (RidgePoint & { label: string })[];
  /** The same at the present gate. */
  here: RidgePoint;
}

/** Places between the ends of the ridge at which the curve is read; the gates come on top. */
const SAMPLES = 39;

const placeOf = (gate: SceneState['gate']) =>
  typeof gate === 'number' ? gate : GATE_POSITIONS[gate];

/** Reads the chance of one valley along the whole ridge, all from one solve: about 10 ms. */
export function ridgeOf(
  reader: SceneReader,
  scene: Scene,
  state: SceneState,
  valley: ValleyName,
): Ridge {
  const even = Array.from({ length: SAMPLES }, (_, i) => {
    return FURTHEST_GATE * ((2 * i) / (SAMPLES - 1) - 1);
  });
  const places = [...even, ...GATES.map((gate) => GATE_POSITIONS[gate])].sort((a, b) => a - b);
  const asked = [...places, ...GATES, state.gate];
  const values = reader.along(scene, state, asked).map((odds) => chanceOf(odds, valley));
  return {
    curve: places.map((position, i) => ({ position, value: values[i] })),
    gates: GATES.map((gate, i) => ({
      position: GATE_POSITIONS[gate],
      value: values[places.length + i],
      label: GATE_WORDS[gate],
    })),
    here: { position: placeOf(state.gate), value: values[values.length - 1] },
  };
}

/** Where the training runs started: share of all of them in each column of the ridge; sums to 1. */
export function dataStarts(): RidgePoint[] {
  const share = new Float64Array(COLUMNS);
  for (const row of DATA_MIXTURE) {
    startOdds(row.gate).forEach((chance, column) => {
      share[column] += row.share * chance;
    });
  }
  return Array.from(share, (value, column) => ({ position: positionOf(column), value }));
}
