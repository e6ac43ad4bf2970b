import { readFile } from 'node:fs/promises';
import sharp from 'sharp';
import { inRoot } from '@/tests/tools/project.mjs';

/** The icon as it is drawn, for browsers. */
const DRAWN = inRoot('app', 'icon.svg');
/** The same for home screens, which round its corners themselves. */
export const HOME_SCREEN_ICON = inRoot('app', 'apple-icon.png');
/** Width and height of it, pixels. */
export const ICON_PIXELS = 180;

/** The paper on which the icon is drawn: it fills the corners. */
const PAPER = '#f4f0e7';
const SVG_DPI = 72;
const SVG_PIXELS = 32;

/** Draws the icon for home screens: a PNG without transparency. */
export async function drawHomeScreenIcon(): Promise<Buffer> {
  const density = (SVG_DPI * ICON_PIXELS) / SVG_PIXELS;
  return sharp(await readFile(DRAWN), { density })
    .resize(ICON_PIXELS, ICON_PIXELS)
    .flatten({ background: PAPER })
    .png({ palette: true, compressionLevel: 9 })
    .toBuffer();
}
