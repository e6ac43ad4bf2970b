/**
 * Fields are stored as differences, modulo 256: from the field before (the moment before, or all
 * 0), then from the cell uphill. Grooves run downhill, so nearly all that is left is 0. Levels are
 * handled as bytes here; a signed field reads the same bytes as signed.
 */

/** Differences of `levels` from `before`, one byte a cell. */
export function encodeLevels(levels: Uint8Array, before: Uint8Array, columns: number): Uint8Array {
  const differences = levels.map((level, cell) => level - before[cell]);
  return differences.map((difference, cell) =>
    cell < columns ? difference : difference - differences[cell - columns],
  );
}

/** Reverses `encodeLevels`. */
export function decodeLevels(
  differences: Uint8Array,
  before: Uint8Array,
  columns: number,
): Uint8Array {
  const length = differences.length;
  const levels = new Uint8Array(length);
  for (let cell = 0; cell < columns; cell++) levels[cell] = differences[cell] + before[cell];
  for (let cell = columns; cell < length; cell++) {
    const uphill = cell - columns;
    levels[cell] = differences[cell] + before[cell] + levels[uphill] - before[uphill];
  }
  return levels;
}

/** The levels of a field as plain bytes, without a copy. */
export function asBytes(levels: Int8Array | Uint8Array): Uint8Array {
  return new Uint8Array(levels.buffer, levels.byteOffset, levels.length);
}

/** Bytes read as signed levels, without a copy. */
export function asSigned(bytes: Uint8Array): Int8Array {
  return new Int8Array(bytes.buffer, bytes.byteOffset, bytes.length);
}
