import { type PaletteName } from '../ids';

/** Paints of a palette, in display sRGB (colour management is off: a hex here is a hex on screen). */
export const PAINTS = [
  'skyTop',
  'skyMid',
  'paper',
  'snowLit',
  'snowHalf',
  'snowShade',
  'groove',
  'rockLit',
  'rockDark',
  'treeLit',
  'treeDark',
  'ridge',
  'sunTint',
] as const;
export type PaintName = (typeof PAINTS)[number];

/** Suns whose cast shadows are baked, in the order of the shadow texture's channels. */
export const SUNS = {
  dawn: [-0.92, 0.34, 0.12],
  day: [-0.84, 0.5, 0.26],
  dusk: [0.9, 0.42, 0.05],
} as const satisfies Record<string, readonly [number, number, number]>;
export type SunName = keyof typeof SUNS;
export const SUN_NAMES: readonly SunName[] = ['dawn', 'day', 'dusk'];

export interface Palette {
  paints: Record<PaintName, string>;
  sun: SunName;
  /** Amounts 0…1. */
  sunStrength: number;
  windowLight: number;
  stars: number;
  night: number;
  mist: number;
}

function palette(light: Omit<Palette, 'paints'>, hexes: string): Palette {
  const list = hexes.trim().split(/\s+/);
  if (list.length !== PAINTS.length) throw new Error(`a palette wants ${PAINTS.length} paints`);
  const paints = Object.fromEntries(PAINTS.map((name, i) => [name, `#${list[i]}`]));
  return { ...light, paints: paints as Record<PaintName, string> };
}

/** The painter's table: one row a light, paints in the order of PAINTS. */
export const PALETTE_TABLE: Record<PaletteName, Palette> = {
  dawn: palette(
    { sun: 'dawn', sunStrength: 1, windowLight: 0.35, stars: 0, night: 0, mist: 0.8 },
    'b9cbd6 f1dcc9 f5ece0 fff1de d9dee6 8ea8c6 5479a8 9b8579 565a72 5d7f76 2c4a56 a9bccb ffd9ad',
  ),
  day: palette(
    { sun: 'day', sunStrength: 1, windowLight: 0, stars: 0, night: 0, mist: 0.45 },
    '9fc3d9 dce8ea f4f0e7 fffdf5 dbe7ef 94b5d4 4377b0 8c8580 465166 47715f 1b3a41 9cbbce fff2d4',
  ),
  dusk: palette(
    { sun: 'dusk', sunStrength: 1, windowLight: 0.85, stars: 0, night: 0, mist: 0.5 },
    '3f5f78 e8b08c ead3bf ffdfba b3bccf 5577a2 37588a 8b6a62 3a425c 496a63 1c3444 8494ab ffb27a',
  ),
  night: palette(
    { sun: 'dusk', sunStrength: 0.8, windowLight: 1, stars: 1, night: 1, mist: 0.45 },
    '081522 17304a 1d3549 9dbbd3 4f7496 1d3854 0f2338 3a4a5c 121f2e 23424a 0c1c28 14283c a9c6e0',
  ),
  map: palette(
    { sun: 'day', sunStrength: 1, windowLight: 0, stars: 0, night: 0, mist: 0.45 },
    'f3ecdd f3ecdd f3ecdd fffdf6 e7e6da 9fb2c0 1f3f78 b7a58f 77716f 9fb59a 6f8f7d f3ecdd ffffff',
  ),
};
