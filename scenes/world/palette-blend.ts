import { PALETTES } from '../ids';
import { type Palette, PALETTE_TABLE, PAINTS, SUN_NAMES, SUNS } from './palettes';

const AMOUNTS = ['sunStrength', 'windowLight', 'stars', 'night', 'mist'] as const;

/** Where the numbers of a palette row lie: paints (r, g, b each), amounts, sun mask, sun vector. */
export const ROW = {
  paint: (name: (typeof PAINTS)[number]) => PAINTS.indexOf(name) * 3,
  amount: (name: (typeof AMOUNTS)[number]) => PAINTS.length * 3 + AMOUNTS.indexOf(name),
  sunMask: PAINTS.length * 3 + AMOUNTS.length,
  sunDirection: PAINTS.length * 3 + AMOUNTS.length + 3,
  length: PAINTS.length * 3 + AMOUNTS.length + 6,
} as const;

/** A palette as one row of numbers: colour channels and amounts 0…1, sun vector of length 1. */
export function paletteRow(palette: Palette): Float32Array {
  const row = new Float32Array(ROW.length);
  for (const name of PAINTS) {
    const hex = Number.parseInt(palette.paints[name].slice(1), 16);
    const channels = [(hex >> 16) & 255, (hex >> 8) & 255, hex & 255];
    row.set(
      channels.map((channel) => channel / 255),
      ROW.paint(name),
    );
  }
  for (const name of AMOUNTS) row[ROW.amount(name)] = palette[name];
  row[ROW.sunMask + SUN_NAMES.indexOf(palette.sun)] = 1;
  const [x, y, z] = SUNS[palette.sun];
  const length = Math.sqrt(x * x + y * y + z * z);
  row.set([x / length, y / length, z / length], ROW.sunDirection);
  return row;
}

const ROWS: readonly Float32Array[] = PALETTES.map((name) => paletteRow(PALETTE_TABLE[name]));

/**
 * Weighted sum of the palettes into `row` (length ROW.length). `weights`: order of PALETTES, sum 1.
 * The sun vector is left shorter than 1 between two suns: turning it through the zenith instead
 * would throw flat ground from the half tone to the lit one.
 */
export function blendPalettes(weights: ArrayLike<number>, row: Float32Array): void {
  row.fill(0);
  for (let p = 0; p < ROWS.length; p++) {
    const weight = weights[p];
    if (weight === 0) continue;
    const source = ROWS[p];
    for (let i = 0; i < row.length; i++) row[i] += weight * source[i];
  }
}
