import { PARAMS } from './params';

/**
 * Blur of a layers × columns field by one ski width, edges repeated. `out` may not be `field`;
 * `scratch` has the same length as both.
 */
export function blurBySkiWidth(
  field: Float64Array,
  scratch: Float64Array,
  out: Float64Array,
  columns: number,
): void {
  blurAcross(field, scratch, columns);
  blurDown(scratch, out, columns);
}

function blurAcross(field: Float64Array, out: Float64Array, columns: number): void {
  const [centre, near, far] = PARAMS.blur.across;
  const last = columns - 1;
  for (let row = 0; row < field.length; row += columns) {
    for (let i = 0; i < columns; i++) {
      const left = field[row + (i > 0 ? i - 1 : 0)];
      const right = field[row + (i < last ? i + 1 : last)];
      const farLeft = field[row + (i > 1 ? i - 2 : 0)];
      const farRight = field[row + (i < last - 1 ? i + 2 : last)];
      out[row + i] = centre * field[row + i] + near * (left + right) + far * (farLeft + farRight);
    }
  }
}

function blurDown(field: Float64Array, out: Float64Array, columns: number): void {
  const [centre, near] = PARAMS.blur.down;
  const lastRow = field.length - columns;
  for (let row = 0; row < field.length; row += columns) {
    const above = row > 0 ? row - columns : row;
    const below = row < lastRow ? row + columns : row;
    for (let i = 0; i < columns; i++) {
      out[row + i] = centre * field[row + i] + near * (field[above + i] + field[below + i]);
    }
  }
}
