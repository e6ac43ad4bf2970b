import { TerrainFileError } from './terrain-file-error';

/** Differences from 255 on are written as this byte and two more. */
const ESCAPE = 255;

/** What the neighbours already seen say about the next level: the plane through three of them. */
function predict(levels: ArrayLike<number>, side: number, row: number, column: number): number {
  const at = row * side + column;
  if (row === 0) return column === 0 ? 0 : levels[at - 1];
  if (column === 0) return levels[at - side];
  return levels[at - 1] + levels[at - side] - levels[at - side - 1];
}

/** Even numbers for differences ≥ 0, odd ones for those below: small ones stay small. */
const toUnsigned = (difference: number) => (difference >= 0 ? 2 * difference : -2 * difference - 1);
const toSigned = (code: number) => (code % 2 === 0 ? code / 2 : -(code + 1) / 2);

/** A square plane of whole numbers as differences from their prediction, mostly a byte each. */
export function encodePlane(levels: ArrayLike<number>, side: number): Uint8Array {
  const bytes: number[] = [];
  for (let row = 0; row < side; row++) {
    for (let column = 0; column < side; column++) {
      const difference = levels[row * side + column] - predict(levels, side, row, column);
      const code = toUnsigned(difference);
      if (code < ESCAPE) bytes.push(code);
      else bytes.push(ESCAPE, code & 255, code >>> 8);
    }
  }
  return Uint8Array.from(bytes);
}

/** Where in a file reading has come to. */
export interface ByteCursor {
  bytes: Uint8Array;
  offset: number;
}

export function readByte(cursor: ByteCursor): number {
  if (cursor.offset >= cursor.bytes.length)
    throw new TerrainFileError('truncated', 'it is cut off.');
  return cursor.bytes[cursor.offset++];
}

/** The inverse of `encodePlane`, side² numbers. Throws `truncated`. */
export function decodePlane(cursor: ByteCursor, side: number): Int32Array {
  const levels = new Int32Array(side * side);
  for (let row = 0; row < side; row++) {
    for (let column = 0; column < side; column++) {
      let code = readByte(cursor);
      if (code === ESCAPE) code = readByte(cursor) + readByte(cursor) * 256;
      levels[row * side + column] = predict(levels, side, row, column) + toSigned(code);
    }
  }
  return levels;
}
