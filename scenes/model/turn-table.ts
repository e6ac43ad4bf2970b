import { HEADINGS } from './geometry';

/**
 * The passes work on layers with so many more columns at each side, which no run reaches: none can
 * leave the face.
 */
export const PADDING = 2;
/** From (column, heading) of a layer to the entry one on in both. */
export const ENTRY = HEADINGS + 1;

/**
 * The odds of every turn of a solved face, factored to keep it small: from (layer, column) with
 * heading d, P(turn k) = arrival[k] · turnWeight[d, k] · inverseTotal[d].
 */
export interface TurnTable {
  readonly layers: number;
  readonly columns: number;
  /** Weight of arriving by turn k, layers × columns × headings; only the ratios of the five count. */
  readonly arrival: Float64Array;
  /** One over the sum of the five weights, by the heading before; layers × columns × headings. */
  readonly inverseTotal: Float64Array;
  /** exp(−½κ(d−k)²/T), headings × headings. */
  readonly turnWeight: Float64Array;
  /** The same by how far the heading changes, 0…4: its first row, for nothing else of it counts. */
  readonly changeWeight: Float64Array;
}

export function createTurnTable(layers: number, columns: number): TurnTable {
  const turnWeight = new Float64Array(HEADINGS * HEADINGS);
  return {
    layers,
    columns,
    arrival: new Float64Array(layers * columns * HEADINGS),
    inverseTotal: new Float64Array(layers * columns * HEADINGS),
    turnWeight,
    changeWeight: turnWeight.subarray(0, HEADINGS),
  };
}

/** Takes over the odds from a layer down from a table of the same size; turn weights stay apart. */
export function copyTurnOdds(table: TurnTable, other: TurnTable, layer: number): void {
  const start = layer * table.columns * HEADINGS;
  table.arrival.set(other.arrival.subarray(start), start);
  table.inverseTotal.set(other.inverseTotal.subarray(start), start);
}

/** Chance of turn `turn` (0…4) at a cell, coming with heading `heading` (0…4). */
export function turnOddsAt(
  table: TurnTable,
  layer: number,
  column: number,
  heading: number,
  turn: number,
): number {
  const cell = (layer * table.columns + column) * HEADINGS;
  const weight = table.arrival[cell + turn] * table.turnWeight[heading * HEADINGS + turn];
  return weight * table.inverseTotal[cell + heading];
}
