import { type ModelField } from './field';

/** The top of a strip in one layer. */
export interface RidgePoint {
  layer: number;
  column: number;
  value: number;
}

/** Two tops this close are one, columns. */
const APART = 3;
/** How far a ridge may stray from where it was heading, columns, and pause, layers. */
const STRAY = 4.5;
const PAUSE = 3;
/** Layers over which its heading is measured. */
const HEADING_LAYERS = 3;

/** Tops of one layer at or above `floor`, strongest first; of two too close the weaker is dropped. */
function topsOf({ columns, values }: ModelField, layer: number, floor: number): RidgePoint[] {
  const at = (column: number) => values[layer * columns + column] ?? 0;
  const tops: RidgePoint[] = [];
  for (let column = 0; column < columns; column++) {
    const value = at(column);
    const left = column > 0 ? at(column - 1) : 0;
    const right = column < columns - 1 ? at(column + 1) : 0;
    if (value >= floor && value >= left && value > right) tops.push({ layer, column, value });
  }
  tops.sort((a, b) => b.value - a.value || a.column - b.column);
  return tops.filter((top, i) =>
    tops.slice(0, i).every(({ column }) => Math.abs(column - top.column) >= APART),
  );
}

/** How far `top` lies from where `ridge` is heading, columns; infinite where it cannot go on. */
function strayOf(ridge: readonly RidgePoint[], top: RidgePoint): number {
  const last = ridge[ridge.length - 1];
  const ahead = top.layer - last.layer;
  if (ahead < 1 || ahead > PAUSE) return Infinity;
  const before = ridge[ridge.length - 1 - HEADING_LAYERS];
  const heading = before ? (last.column - before.column) / (last.layer - before.layer) : 0;
  return Math.abs(top.column - last.column - heading * ahead);
}

/**
 * Ridges of a field: its tops, layer by layer, linked downwards to whichever ridge heads for them.
 * Each has at most one point a layer. `floor`: least value of a point.
 */
export function traceRidges(field: ModelField, floor: number): RidgePoint[][] {
  const ridges: RidgePoint[][] = [];
  for (let layer = 0; layer < field.layers; layer++) {
    for (const top of topsOf(field, layer, floor)) {
      let nearest: RidgePoint[] | undefined;
      let least = STRAY;
      for (const ridge of ridges) {
        const stray = strayOf(ridge, top);
        if (stray < least) [nearest, least] = [ridge, stray];
      }
      if (nearest) nearest.push(top);
      else ridges.push([top]);
    }
  }
  return ridges;
}
