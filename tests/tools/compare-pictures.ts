import sharp from 'sharp';

/** How two pictures of one size differ. */
export interface PictureDifference {
  /** Mean absolute difference of a channel, 0…255. */
  mean: number;
  /** Share of pixels in which some channel differs by more than 24 of 255. */
  changed: number;
  /** The same, by more than 4 of 255: side by side the eye sees it, and no two renderings have it. */
  moved: number;
}

async function pixels(picture: Buffer) {
  return sharp(picture).removeAlpha().raw().toBuffer({ resolveWithObject: true });
}

/** Compares two PNGs channel by channel. @throws Error when their sizes differ */
export async function comparePictures(a: Buffer, b: Buffer): Promise<PictureDifference> {
  const [first, second] = await Promise.all([pixels(a), pixels(b)]);
  if (first.data.length !== second.data.length) throw new Error('the pictures differ in size');
  let sum = 0;
  let changed = 0;
  let moved = 0;
  for (let i = 0; i < first.data.length; i += 3) {
    let most = 0;
    for (let channel = 0; channel < 3; channel++) {
      const difference = Math.abs(first.data[i + channel] - second.data[i + channel]);
      sum += difference;
      most = Math.max(most, difference);
    }
    if (most > 24) changed++;
    if (most > 4) moved++;
  }
  const count = first.data.length / 3;
  return { mean: sum / first.data.length, changed: changed / count, moved: moved / count };
}

/** Standard deviation of a picture's lightness, 0…255: a blank one has none. */
export async function contrast(picture: Buffer): Promise<number> {
  const { channels } = await sharp(picture).greyscale().stats();
  return channels[0].stdev;
}
