import sharp from 'sharp';

export type Rgb = readonly [number, number, number];

/** Relative luminance of a colour of bytes (WCAG 2.2). */
export function luminance([r, g, b]: Rgb): number {
  const [x, y, z] = [r, g, b].map((byte) => {
    const c = byte / 255;
    return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * x + 0.7152 * y + 0.0722 * z;
}

/** Contrast of two colours, 1…21 (WCAG 2.2). */
export function contrastRatio(a: Rgb, b: Rgb): number {
  const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

/** A piece of a picture, pixels. */
export interface Region {
  left: number;
  top: number;
  width: number;
  height: number;
}

/**
 * Contrast of `ink` with what lies behind it in `picture`, at its 2nd percentile: a speck of
 * noise does not count, a rock behind a word does.
 */
export async function contrastOn(picture: Buffer, region: Region, ink: Rgb): Promise<number> {
  const pixels = await sharp(picture).extract(region).removeAlpha().raw().toBuffer();
  const ratios: number[] = [];
  for (let i = 0; i < pixels.length; i += 3) {
    ratios.push(contrastRatio(ink, [pixels[i], pixels[i + 1], pixels[i + 2]]));
  }
  ratios.sort((a, b) => a - b);
  return ratios[Math.floor(ratios.length * 0.02)];
}
