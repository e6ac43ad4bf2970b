import { untouchedMountain } from '../../model/base';
import { COLUMNS, LAYERS } from '../../model/geometry';
import { clamp } from './exact-math';

/** The model's base cost at column u (−1…1) and layer s (0…1), smooth between its cells. */
export type BaseRelief = (u: number, s: number) => number;

/** Weights of four neighbours at `t` between the middle two (Catmull–Rom). */
function cubicWeights(t: number): [number, number, number, number] {
  const square = t * t;
  const cube = square * t;
  return [
    (-cube + 2 * square - t) / 2,
    (3 * cube - 5 * square + 2) / 2,
    (-3 * cube + 4 * square + t) / 2,
    (cube - square) / 2,
  ];
}

/**
 * The model's `base`, read between its cells. Columns past `lastColumn` (|u|) repeat that column:
 * the cliffs at the model's sides are drawn by the massif, not by the face.
 */
export function createBaseRelief(lastColumn = 0.94): BaseRelief {
  const field = untouchedMountain();
  return (u, s) => {
    const column = ((clamp(u, -lastColumn, lastColumn) + 1) / 2) * (COLUMNS - 1);
    const layer = clamp(s, 0, 1) * (LAYERS - 1);
    const i = Math.min(COLUMNS - 2, Math.floor(column));
    const j = Math.min(LAYERS - 2, Math.floor(layer));
    const across = cubicWeights(column - i);
    const down = cubicWeights(layer - j);
    let cost = 0;
    for (let b = 0; b < 4; b++) {
      const row = clamp(j + b - 1, 0, LAYERS - 1) * COLUMNS;
      let sum = 0;
      for (let a = 0; a < 4; a++) sum += across[a] * field[row + clamp(i + a - 1, 2, COLUMNS - 3)];
      cost += down[b] * sum;
    }
    return cost;
  };
}
