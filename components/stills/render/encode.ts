import sharp from 'sharp';
import { type StillRecord } from '../manifest';
import { CARD_BUDGET, CARD_SIZE, type StillFormat, type StillView } from '../views';

/** Qualities to choose from, lowest first. */
const QUALITIES = [14, 20, 26, 32, 38, 44, 50, 57, 64];

/**
 * The best encoding whose size is within a limit, found by halving.
 * @throws Error when even the lowest quality is over the limit
 */
async function withinLimit(
  name: string,
  limit: number,
  encode: (quality: number) => Promise<Buffer>,
): Promise<Buffer> {
  let best: Buffer | undefined;
  let low = 0;
  let high = QUALITIES.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const file = await encode(QUALITIES[middle]);
    if (file.length > limit) high = middle - 1;
    else {
      best = file;
      low = middle + 1;
    }
  }
  if (best) return best;
  throw new Error(`${name} does not fit into ${limit} bytes at any quality worth seeing`);
}

/** Encodes a photograph in one of its view's formats, within the view's limit. */
export function encodeStill(
  picture: Buffer,
  view: StillView,
  format: StillFormat,
): Promise<Buffer> {
  const limit = view.limits[format];
  if (limit === undefined) throw new RangeError(`this view is not kept as ${format}`);
  return withinLimit(`a still as ${format}`, limit, (quality) => {
    return format === 'avif'
      ? sharp(picture).avif({ quality, effort: 3, chromaSubsampling: '4:2:0' }).toBuffer()
      : sharp(picture).resize(view.fallbackWidth).webp({ quality, effort: 5 }).toBuffer();
  });
}

/** Width of what a card shows of a wide photograph: nearly all, less the room left for words. */
const CARD_SHARE = 0.93;

/** A wide photograph cut to a social card, summit and valleys in it. */
export async function encodeCard(picture: Buffer): Promise<Buffer> {
  const whole = await sharp(picture).metadata();
  const width = Math.round(whole.width * CARD_SHARE);
  const height = Math.round((width / CARD_SIZE.width) * CARD_SIZE.height);
  const top = Math.round((whole.height - height) * 0.25);
  const part = { left: whole.width - width, top, width, height };
  return withinLimit('a card', CARD_BUDGET, (quality) => {
    const card = sharp(picture).extract(part).resize(CARD_SIZE.width, CARD_SIZE.height);
    return card.jpeg({ quality: quality + 16, mozjpeg: true }).toBuffer();
  });
}

/** Mean colour of a photograph, `#rrggbb`. */
export async function meanColour(picture: Buffer): Promise<StillRecord['colour']> {
  const { channels } = await sharp(picture).removeAlpha().stats();
  const hex = channels.map(({ mean }) => Math.round(mean).toString(16).padStart(2, '0'));
  return `#${hex.join('')}`;
}
