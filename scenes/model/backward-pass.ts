import { exp, expEach, lnEach } from './arithmetic';
import { HEADINGS, positionOf, STRAIGHT } from './geometry';
import { type SkiingCosts } from './params';
import { type TurnTable } from './turn-table';

/** The cost fields of a face and how it is skied. Fields are layers × columns. */
export interface FaceCosts {
  base: Float64Array;
  track: Float64Array;
  fence: Float64Array;
  fenceStrength: number;
  temperature: number;
  skiing: SkiingCosts;
}

/** A sideways tilt of some layers' turn odds, put in by hand: somebody pushes. */
export interface Push {
  firstLayer: number;
  /** One past the last tilted layer. */
  endLayer: number;
  /** Log odds a column of turn; 0 tilts nothing. */
  strength: number;
  /** Where the push leads, −1…1; it fades within `reach` of there. */
  toward: number;
  reach: number;
}

/** Two columns of padding at each side whose values stay −∞: runs cannot leave the face. */
const PADDING = 2;

export interface BackwardWorkspace {
  /** Log weight of arriving in a cell of the layer below, (columns + padding) × headings. */
  arriving: Float64Array;
  /** Log value of standing in a cell of the current layer with a heading, columns × headings. */
  value: Float64Array;
  /** Of one cell: weight of each turn, and their total by the heading before. */
  weights: Float64Array;
  totals: Float64Array;
}

export function createBackwardWorkspace(columns: number): BackwardWorkspace {
  return {
    arriving: new Float64Array((columns + 2 * PADDING) * HEADINGS).fill(-Infinity),
    value: new Float64Array(columns * HEADINGS),
    weights: new Float64Array(HEADINGS),
    totals: new Float64Array(HEADINGS),
  };
}

/**
 * One pass of log-sum-exp values from the foot to the ridge (Ziebart et al. 2008, soft value
 * iteration). Writes all turn odds to `table` and the log partition by start column to
 * `logPartition`. A push changes the odds after the values are solved: nobody foresees it.
 */
export function backwardPass(
  costs: FaceCosts,
  table: TurnTable,
  work: BackwardWorkspace,
  logPartition: Float64Array,
  push?: Push,
): void {
  const { layers, columns } = table;
  writeTurnWeights(table.turnWeight, costs);
  work.value.fill(0);
  for (let layer = layers - 2; layer >= 0; layer--) {
    writeArriving(costs, work, layer + 1, columns);
    solveLayer(table, work, layer);
    if (push && push.strength !== 0 && layer >= push.firstLayer && layer < push.endLayer) {
      tiltLayer(table, layer, push);
    }
  }
  for (let i = 0; i < columns; i++) logPartition[i] = work.value[i * HEADINGS + STRAIGHT];
}

function writeTurnWeights(turnWeight: Float64Array, { skiing, temperature }: FaceCosts): void {
  for (let from = 0; from < HEADINGS; from++) {
    for (let to = 0; to < HEADINGS; to++) {
      const change = from < to ? to - from : from - to;
      turnWeight[from * HEADINGS + to] = exp(
        -0.5 * skiing.turnCost * change * change * (1 / temperature),
      );
    }
  }
}

function writeArriving(
  costs: FaceCosts,
  { arriving, value }: BackwardWorkspace,
  layer: number,
  columns: number,
): void {
  const { base, track, fence, fenceStrength } = costs;
  const padding = PADDING;
  const headings = HEADINGS;
  const inverseTemperature = 1 / costs.temperature;
  const aslant = 0.5 * costs.skiing.fallLineCost * inverseTemperature;
  const steep = 4 * aslant;
  const row = layer * columns;
  for (let i = 0; i < columns; i++) {
    const cost = base[row + i] + track[row + i] + fenceStrength * fence[row + i];
    const logWeight = -cost * inverseTemperature;
    const from = i * headings;
    const to = (i + padding) * headings;
    arriving[to] = logWeight - steep + value[from];
    arriving[to + 1] = logWeight - aslant + value[from + 1];
    arriving[to + 2] = logWeight + value[from + 2];
    arriving[to + 3] = logWeight - aslant + value[from + 3];
    arriving[to + 4] = logWeight - steep + value[from + 4];
  }
}

function solveLayer(table: TurnTable, work: BackwardWorkspace, layer: number): void {
  const { columns, arrival, inverseTotal, turnWeight } = table;
  const { arriving, value, weights, totals } = work;
  const headings = weights.length;
  for (let i = 0; i < columns; i++) {
    const cell = (layer * columns + i) * headings;
    // Turn k leads to column i + k − 2 with heading k; with the padding that is entry (i + k, k).
    const below = i * headings;
    let largest = -Infinity;
    for (let turn = 0; turn < headings; turn++) {
      const logWeight = arriving[below + turn * (headings + 1)];
      weights[turn] = logWeight;
      if (logWeight > largest) largest = logWeight;
    }
    for (let turn = 0; turn < headings; turn++) weights[turn] -= largest;
    expEach(weights);
    for (let heading = 0; heading < headings; heading++) {
      arrival[cell + heading] = weights[heading];
      const total = totalWeight(weights, turnWeight, heading * headings);
      totals[heading] = total;
      inverseTotal[cell + heading] = 1 / total;
    }
    lnEach(totals);
    for (let heading = 0; heading < headings; heading++) {
      value[below + heading] = largest + totals[heading];
    }
  }
}

function totalWeight(weights: Float64Array, turnWeight: Float64Array, row: number): number {
  return (
    turnWeight[row] * weights[0] +
    turnWeight[row + 1] * weights[1] +
    turnWeight[row + 2] * weights[2] +
    turnWeight[row + 3] * weights[3] +
    turnWeight[row + 4] * weights[4]
  );
}

function tiltLayer(table: TurnTable, layer: number, push: Push): void {
  const { columns, arrival, inverseTotal, turnWeight } = table;
  for (let i = 0; i < columns; i++) {
    const cell = (layer * columns + i) * HEADINGS;
    const distance = (push.toward - positionOf(i, columns)) / push.reach;
    const right = exp(push.strength * Math.max(-1, Math.min(1, distance)));
    const left = 1 / right;
    arrival[cell] *= left * left;
    arrival[cell + 1] *= left;
    arrival[cell + 3] *= right;
    arrival[cell + 4] *= right * right;
    for (let heading = 0; heading < HEADINGS; heading++) {
      let total = 0;
      for (let turn = 0; turn < HEADINGS; turn++) {
        total += turnWeight[heading * HEADINGS + turn] * arrival[cell + turn];
      }
      inverseTotal[cell + heading] = 1 / total;
    }
  }
}
