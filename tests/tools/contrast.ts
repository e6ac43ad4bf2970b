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

/** A picture's pixels, three bytes each, decoded once for many measurements. */
export interface Pixels {
  data: Uint8Array;
  width: number;
}

/** Decodes a picture. */
export async function pixelsOf(picture: Buffer): Promise<Pixels> {
  const raw = sharp(picture).removeAlpha().raw();
  const { data, info } = await raw.toBuffer({ resolveWithObject: true });
  return { data, width: info.width };
}

/**
 * Contrast of `ink` with what lies behind it in a picture, at its 2nd percentile: a speck of
 * noise does not count, a rock behind a word does. `region` lies inside the picture.
 */
export function contrastOn({ data, width }: Pixels, region: Region, ink: Rgb): number {
  const ratios: number[] = [];
  for (let y = region.top; y < region.top + region.height; y++) {
    const row = (y * width + region.left) * 3;
    for (let i = row; i < row + region.width * 3; i += 3) {
      ratios.push(contrastRatio(ink, [data[i], data[i + 1], data[i + 2]]));
    }
  }
  ratios.sort((a, b) => a - b);
  return ratios[Math.floor(ratios.length * 0.02)];
}
