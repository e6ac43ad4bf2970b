import { VALLEYS } from '../ids';
import {
  absorptionPass,
  type AbsorptionWorkspace,
  createAbsorptionWorkspace,
} from './absorption-pass';
import { ln } from './arithmetic';
import {
  backwardPass,
  type BackwardWorkspace,
  createBackwardWorkspace,
  type FaceCosts,
  keepSums,
  type Push,
} from './backward-pass';
import { untouchedMountain } from './base';
import { type RunColumns } from './baked';
import { createForwardWorkspace, forwardPass, type ForwardWorkspace } from './forward-pass';
import { CELLS, COLUMNS, HEADINGS, LAYERS, STRAIGHT, valleyIndexOf } from './geometry';
import { PARAMS } from './params';
import { type Uniform } from './random';
import { copyTurnOdds, createTurnTable, turnOddsAt, type TurnTable } from './turn-table';

/** The lowest layer with nets, as ratings raise them. */
const LOWEST_NETS = PARAMS.rating.endLayer - 1;

/**
 * The mountain as a model of runs: P(run | start column) ∝ exp(−cost(run) / T), the maximum-entropy
 * path model of Ziebart et al. 2008. Turn by turn it is autoregressive: a softmax over five turns.
 * Set the fields, call `solve`, then ask; all answers are exact but `sample`. Nothing allocates.
 */
export class PathModel implements FaceCosts {
  readonly layers = LAYERS;
  readonly columns = COLUMNS;
  /** Cost of arriving in a cell, layers × columns; the three add up. */
  readonly base = untouchedMountain();
  readonly track = new Float64Array(CELLS);
  readonly fence = new Float64Array(CELLS);
  /** ≥ 0; weight of the fence. */
  fenceStrength = 0;
  /** > 0; loose (high) or tight (low) skiing. */
  temperature = 1;
  readonly skiing = PARAMS.skiing;
  /** Log of the sum of exp(−cost / T) over all runs, by start column; −∞ nowhere. */
  readonly logPartition = new Float64Array(COLUMNS);
  /** Number of the valley (order of VALLEYS) that owns each column. */
  readonly valleyOfColumn = Uint8Array.from({ length: COLUMNS }, (_, i) => valleyIndexOf(i));

  /** Did no net stand below the lowest layer for nets when all was solved last? */
  private isBareBelow = false;
  /** Valley whose ending chances at the kept layer hold still. */
  private keptValley: number | undefined;
  private readonly table: TurnTable = createTurnTable(LAYERS, COLUMNS);
  private readonly backward: BackwardWorkspace = createBackwardWorkspace(COLUMNS, LOWEST_NETS);
  private readonly forwardWork: ForwardWorkspace = createForwardWorkspace(COLUMNS);
  private readonly ends = new Float64Array(COLUMNS);
  private readonly absorption: AbsorptionWorkspace = createAbsorptionWorkspace(
    COLUMNS,
    LOWEST_NETS,
  );

  /** Works out the odds of all turns from the fields as they are now. */
  solve(push?: Push): this {
    backwardPass(this, this.table, this.backward, this.logPartition, push);
    this.isBareBelow = isBareBelowNets(this.fence);
    this.keptValley = undefined;
    return this;
  }

  /**
   * The same where nothing but `fence` and `fenceStrength` has changed since the last `solve`. Below
   * the lowest nets all stays as it is, so that the pass starts there: exact, in about half the time.
   */
  solveFences(push?: Push): this {
    if (!this.isBareBelow || !isBareBelowNets(this.fence)) return this.solve(push);
    backwardPass(this, this.table, this.backward, this.logPartition, push, true);
    return this;
  }

  /**
   * The same where another model, solved with the same push, differs from this one in nothing but its
   * `fence` and `fenceStrength`: what lies below the lowest nets is taken over from it.
   */
  solveFencesBeside(other: PathModel, push?: Push): this {
    copyTurnOdds(this.table, other.table, LOWEST_NETS);
    keepSums(this.backward, other.backward);
    this.isBareBelow = other.isBareBelow;
    this.keptValley = undefined;
    return this.solveFences(push);
  }

  /**
   * Chance of ending in each valley, from start odds over columns (see `startOdds`). Writes five
   * numbers that sum to 1 to `out` and returns it.
   */
  valleyOdds(start: Float64Array, out: Float64Array): Float64Array {
    forwardPass(this.table, this.forwardWork, start, this.ends);
    out.fill(0);
    for (let i = 0; i < COLUMNS; i++) out[this.valleyOfColumn[i]] += this.ends[i];
    return out;
  }

  /**
   * Chance of ending in one valley (its number, order of VALLEYS) from every start column at once.
   * Costs what one `valleyOdds` does, half of it after `solveFences`. From a gate it is the sum of start odds times these.
   */
  endingChances(valley: number, out: Float64Array): Float64Array {
    const isEnd = (column: number) => this.valleyOfColumn[column] === valley;
    absorptionPass(this.table, this.absorption, isEnd, out, valley === this.keptValley);
    this.keptValley = valley;
    return out;
  }

  /** Expected passes of every cell, layers × columns; each layer sums to what `start` sums to. */
  visits(start: Float64Array, out: Float64Array): Float64Array {
    forwardPass(this.table, this.forwardWork, start, this.ends, out);
    return out;
  }

  /** Chance of each turn −2…2 at a cell, by the heading before (−2…2; 0 at the start). */
  turnOdds(layer: number, column: number, heading: number, out: Float64Array): Float64Array {
    for (let turn = 0; turn < HEADINGS; turn++) {
      out[turn] = turnOddsAt(this.table, layer, column, heading + STRAIGHT, turn);
    }
    return out;
  }

  /** One run from a start column, written to `out` (length: layers). */
  sample(startColumn: number, uniform: Uniform, out: RunColumns): RunColumns {
    let column = startColumn;
    let heading = STRAIGHT;
    out[0] = column;
    for (let layer = 0; layer < LAYERS - 1; layer++) {
      heading = this.sampleTurn(layer, column, heading, uniform());
      column += heading - STRAIGHT;
      out[layer + 1] = column;
    }
    return out;
  }

  /** Log-likelihood of a run given its start column, nats, ≤ 0; −∞ if the run is impossible. */
  logLikelihood(run: RunColumns): number {
    let sum = 0;
    let heading = STRAIGHT;
    for (let layer = 0; layer < LAYERS - 1; layer++) {
      const turn = run[layer + 1] - run[layer] + STRAIGHT;
      if (turn < 0 || turn >= HEADINGS) return -Infinity;
      sum += ln(turnOddsAt(this.table, layer, run[layer], heading, turn));
      heading = turn;
    }
    return sum;
  }

  /** Number of the valley a run ends in, order of VALLEYS. */
  valleyOfRun(run: RunColumns): number {
    return this.valleyOfColumn[run[LAYERS - 1]];
  }

  private sampleTurn(layer: number, column: number, heading: number, uniform: number): number {
    const { arrival, inverseTotal, turnWeight } = this.table;
    const cell = (layer * COLUMNS + column) * HEADINGS;
    let rest = uniform / inverseTotal[cell + heading];
    let lastPossible = STRAIGHT;
    for (let turn = 0; turn < HEADINGS; turn++) {
      const weight = arrival[cell + turn] * turnWeight[heading * HEADINGS + turn];
      if (weight <= 0) continue;
      lastPossible = turn;
      rest -= weight;
      if (rest < 0) break;
    }
    return lastPossible;
  }
}

function isBareBelowNets(fence: Float64Array): boolean {
  for (let cell = (LOWEST_NETS + 1) * COLUMNS; cell < CELLS; cell++) {
    if (fence[cell] !== 0) return false;
  }
  return true;
}

/** A buffer for valley odds, order of VALLEYS. */
export function createValleyOdds(): Float64Array {
  return new Float64Array(VALLEYS.length);
}
