import sharp from 'sharp';
import { comparePictures, type PictureDifference } from '../tools/compare-pictures';

/**
 * How far a picture may be from its baseline. Encoding the baseline takes 1.4 to 1.7 of the mean and
 * changes no pixel much; the rest is for other builds of the same software rasteriser.
 */
export const TOLERANCE: Omit<PictureDifference, 'moved'> = { mean: 2.5, changed: 0.003 };

export interface Verdict extends PictureDifference {
  same: boolean;
}

/** Holds a picture against its baseline. @throws Error when their sizes differ */
export async function judge(actual: Buffer, baseline: Buffer): Promise<Verdict> {
  const difference = await comparePictures(actual, baseline);
  const { mean, changed } = difference;
  return { ...difference, same: mean <= TOLERANCE.mean && changed <= TOLERANCE.changed };
}

/** Baseline, actual and their difference (four times as strong) side by side, as a PNG. */
export async function threePictures(actual: Buffer, baseline: Buffer): Promise<Buffer> {
  const { width, height } = await sharp(actual).metadata();
  const plain = await sharp(baseline).removeAlpha().png().toBuffer();
  const difference = await sharp(actual)
    .removeAlpha()
    .composite([{ input: plain, blend: 'difference' }])
    .linear(4, 0)
    .png()
    .toBuffer();
  const canvas = { width: width * 3, height, channels: 3 as const, background: '#fff' };
  const inputs = [plain, actual, difference];
  return sharp({ create: canvas })
    .composite(inputs.map((input, column) => ({ input, left: column * width, top: 0 })))
    .png()
    .toBuffer();
}
