import { binaryExponent, exp, expEachScaled, ln, LN_2, powerOfTwo } from './arithmetic';
import { HEADINGS, positionOf, STRAIGHT } from './geometry';
import { type SkiingCosts } from './params';
import { ENTRY, PADDING, type TurnTable } from './turn-table';

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

/** Exponent of a weight that is 0. */
const NOTHING = -1_000_000_000;

/**
 * Weights of runs span thousands of powers of e, so each cell keeps its own as numbers near 1 and
 * one exponent of 2 for all headings: value · 2^exponent.
 */
export interface BackwardWorkspace {
  /** Weight of arriving in a cell of the layer below, (columns + padding) × headings. */
  arriving: Float64Array;
  /** Its exponent, columns + padding. */
  arrivingExponent: Int32Array;
  /** Weight of all that follows on standing in a cell of the current layer, columns × headings. */
  total: Float64Array;
  /** Its exponent, by column. */
  totalExponent: Int32Array;
  /** Weight of each cell of a layer by its own cost, and its exponent; by column. */
  cell: Float64Array;
  cellExponent: Int32Array;
  /** `total` and its exponent at one layer as the last whole pass left them, to start from there. */
  kept: { readonly layer: number; total: Float64Array; totalExponent: Int32Array };
}

/** @param keptLayer layer whose sums are kept, 0…layers − 2 */
export function createBackwardWorkspace(columns: number, keptLayer: number): BackwardWorkspace {
  const padded = columns + 2 * PADDING;
  return {
    arriving: new Float64Array(padded * HEADINGS),
    arrivingExponent: new Int32Array(padded).fill(NOTHING),
    total: new Float64Array(columns * HEADINGS),
    totalExponent: new Int32Array(columns),
    cell: new Float64Array(columns),
    cellExponent: new Int32Array(columns),
    kept: {
      layer: keptLayer,
      total: new Float64Array(columns * HEADINGS),
      totalExponent: new Int32Array(columns),
    },
  };
}

/** Takes over the sums that another pass has kept, at the same layer. */
export function keepSums({ kept }: BackwardWorkspace, other: BackwardWorkspace): void {
  kept.total.set(other.kept.total);
  kept.totalExponent.set(other.kept.totalExponent);
}

/**
 * One pass from the foot to the ridge sums the weights of all runs (Ziebart et al. 2008, backward
 * messages; scaled as Rabiner 1989 scales those of hidden Markov models, so that no logarithm is
 * needed on the way). Writes all turn odds to `table` and the log partition by start column to
 * `logPartition`. A push changes the odds after the sums are known: nobody foresees it.
 * @param resume starts at the kept layer: for costs that since the last whole pass have changed in
 *   no layer below it, and for the same push
 */
export function backwardPass(
  costs: FaceCosts,
  table: TurnTable,
  work: BackwardWorkspace,
  logPartition: Float64Array,
  push?: Push,
  resume = false,
): void {
  const { layers, columns } = table;
  const { total, totalExponent, kept } = work;
  writeTurnWeights(table.turnWeight, costs);
  if (resume) {
    total.set(kept.total);
    totalExponent.set(kept.totalExponent);
  } else {
    total.fill(1);
    totalExponent.fill(0);
  }
  for (let layer = (resume ? kept.layer : layers - 1) - 1; layer >= 0; layer--) {
    writeArriving(costs, work, layer + 1, columns);
    solveLayer(table, work, layer);
    if (layer === kept.layer) {
      kept.total.set(total);
      kept.totalExponent.set(totalExponent);
    }
    if (push && push.strength !== 0 && layer >= push.firstLayer && layer < push.endLayer) {
      tiltLayer(table, layer, push);
    }
  }
  for (let i = 0; i < columns; i++) {
    logPartition[i] = ln(total[i * HEADINGS + STRAIGHT]) + totalExponent[i] * LN_2;
  }
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
  work: BackwardWorkspace,
  layer: number,
  columns: number,
): void {
  const { base, track, fence, fenceStrength } = costs;
  const { arriving, arrivingExponent, total, totalExponent, cell, cellExponent } = work;
  const inverseTemperature = 1 / costs.temperature;
  const aslant = exp(-0.5 * costs.skiing.fallLineCost * inverseTemperature);
  const steep = exp(-2 * costs.skiing.fallLineCost * inverseTemperature);
  const row = layer * columns;
  for (let i = 0; i < columns; i++) {
    const cost = base[row + i] + track[row + i] + fenceStrength * fence[row + i];
    cell[i] = -cost * inverseTemperature;
  }
  expEachScaled(cell, cellExponent);
  for (let i = 0; i < columns; i++) {
    const weight = cell[i];
    const from = i * HEADINGS;
    const to = (i + PADDING) * HEADINGS;
    arriving[to] = weight * steep * total[from];
    arriving[to + 1] = weight * aslant * total[from + 1];
    arriving[to + 2] = weight * total[from + 2];
    arriving[to + 3] = weight * aslant * total[from + 3];
    arriving[to + 4] = weight * steep * total[from + 4];
    arrivingExponent[i + PADDING] = cellExponent[i] + totalExponent[i];
  }
}

// The five turns are written out here and in the other passes: in loops they take twice as long.
function solveLayer(table: TurnTable, work: BackwardWorkspace, layer: number): void {
  const { columns, arrival, inverseTotal, changeWeight } = table;
  const { arriving, arrivingExponent, total, totalExponent } = work;
  const [t0, t1, t2, t3, t4] = changeWeight;
  for (let i = 0; i < columns; i++) {
    const e0 = arrivingExponent[i];
    const e1 = arrivingExponent[i + 1];
    const e2 = arrivingExponent[i + 2];
    const e3 = arrivingExponent[i + 3];
    const e4 = arrivingExponent[i + 4];
    let exponent = e0;
    if (e1 > exponent) exponent = e1;
    if (e2 > exponent) exponent = e2;
    if (e3 > exponent) exponent = e3;
    if (e4 > exponent) exponent = e4;
    // Turn k leads to column i + k − 2 with heading k; with the padding that is entry (i + k, k).
    const below = i * HEADINGS;
    const w0 = arriving[below] * powerOfTwo(e0 - exponent);
    const w1 = arriving[below + ENTRY] * powerOfTwo(e1 - exponent);
    const w2 = arriving[below + 2 * ENTRY] * powerOfTwo(e2 - exponent);
    const w3 = arriving[below + 3 * ENTRY] * powerOfTwo(e3 - exponent);
    const w4 = arriving[below + 4 * ENTRY] * powerOfTwo(e4 - exponent);
    const s0 = t0 * w0 + t1 * w1 + t2 * w2 + t3 * w3 + t4 * w4;
    const s1 = t1 * w0 + t0 * w1 + t1 * w2 + t2 * w3 + t3 * w4;
    const s2 = t2 * w0 + t1 * w1 + t0 * w2 + t1 * w3 + t2 * w4;
    const s3 = t3 * w0 + t2 * w1 + t1 * w2 + t0 * w3 + t1 * w4;
    const s4 = t4 * w0 + t3 * w1 + t2 * w2 + t1 * w3 + t0 * w4;
    const shift = binaryExponent(s2);
    const unshift = powerOfTwo(-shift);
    totalExponent[i] = exponent + shift;
    total[below] = s0 * unshift;
    total[below + 1] = s1 * unshift;
    total[below + 2] = s2 * unshift;
    total[below + 3] = s3 * unshift;
    total[below + 4] = s4 * unshift;
    const cell = layer * columns * HEADINGS + below;
    arrival[cell] = w0;
    arrival[cell + 1] = w1;
    arrival[cell + 2] = w2;
    arrival[cell + 3] = w3;
    arrival[cell + 4] = w4;
    inverseTotal[cell] = 1 / s0;
    inverseTotal[cell + 1] = 1 / s1;
    inverseTotal[cell + 2] = 1 / s2;
    inverseTotal[cell + 3] = 1 / s3;
    inverseTotal[cell + 4] = 1 / s4;
  }
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
