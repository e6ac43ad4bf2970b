/** A field in whole steps of one scale: value = level · scale. */
export interface QuantisedField {
  scale: number;
  levels: Int8Array | Uint8Array;
}

/** Scale that spreads a field over the signed levels −127…127; a float32, so that it stores exactly. */
export function signedScale(field: ArrayLike<number>): number {
  return scaleFor(field, 127);
}

/** Scale that spreads a field ≥ 0 over the levels 0…255. */
export function unsignedScale(field: ArrayLike<number>): number {
  return scaleFor(field, 255);
}

function scaleFor(field: ArrayLike<number>, levels: number): number {
  let largest = 0;
  for (let i = 0; i < field.length; i++) largest = Math.max(largest, Math.abs(field[i]));
  return largest > 0 ? Math.fround(largest / levels) : 1;
}

/** Nearest signed levels at a given scale; values beyond ±127 levels are cut to that. */
export function quantiseSigned(field: ArrayLike<number>, scale: number): QuantisedField {
  const levels = new Int8Array(field.length);
  for (let i = 0; i < field.length; i++) {
    levels[i] = Math.max(-127, Math.min(127, Math.floor(field[i] / scale + 0.5)));
  }
  return { scale, levels };
}

/** Nearest levels 0…255 at a given scale. */
export function quantiseUnsigned(field: ArrayLike<number>, scale: number): QuantisedField {
  const levels = new Uint8Array(field.length);
  for (let i = 0; i < field.length; i++) {
    levels[i] = Math.max(0, Math.min(255, Math.floor(field[i] / scale + 0.5)));
  }
  return { scale, levels };
}

/** The field that the levels stand for, exact in double precision. */
export function dequantise({ scale, levels }: QuantisedField): Float64Array {
  const field = new Float64Array(levels.length);
  for (let i = 0; i < levels.length; i++) field[i] = levels[i] * scale;
  return field;
}

/** The field as it is shipped and drawn: single precision. */
export function shippedField({ scale, levels }: QuantisedField): Float32Array {
  const field = new Float32Array(levels);
  for (let i = 0; i < field.length; i++) field[i] *= scale;
  return field;
}
