import { cos, sin } from './arithmetic';
import { CELLS, COLUMNS, LAYERS, positionOf } from './geometry';
import { PARAMS } from './params';

const PI = 3.141592653589793;

/**
 * Cost of the untouched mountain, layers × columns: five valleys that deepen toward the foot, two
 * low ripples, cliffs at the sides. Rounded to 1e-4 so that it is the same everywhere.
 */
export function untouchedMountain(): Float64Array {
  const field = new Float64Array(CELLS);
  for (let layer = 0; layer < LAYERS; layer++) {
    for (let column = 0; column < COLUMNS; column++) {
      field[layer * COLUMNS + column] = costAt(positionOf(column), layer / (LAYERS - 1));
    }
  }
  return field;
}

/** x: position across, −1…1; depth: 0 at the ridge, 1 at the foot. */
function costAt(x: number, depth: number): number {
  const { relief, ripple, edgeCost, edgePosition } = PARAMS.untouched;
  const valleys = -relief * depth * cos(5 * PI * x);
  const broad = ripple * sin(5 * x + 6 * depth);
  const narrow = ripple * sin(11 * x - 7 * depth + 1);
  const cliff = Math.max(0, Math.abs(x) - edgePosition) * edgeCost;
  return Math.round((valleys + broad + narrow + cliff) * 1e4) / 1e4;
}
