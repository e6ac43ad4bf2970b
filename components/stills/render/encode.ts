import sharp, { type Sharp } from 'sharp';
import { type StillRecord } from '../manifest';
import { CARD_BUDGET, CARD_SIZE, PAPER_WIDTH, type StillFormat, type StillView } from '../views';

/** Qualities to choose from, lowest first. */
const QUALITIES = [14, 20, 26, 32, 38, 44, 50, 57, 64];

/** What a JPEG's quality is above that of the other formats, for the same look. */
const JPEG_MORE = 16;

/** Shares of its width that a busy picture, such as a sheet of fine lines, may be kept at. */
const SHARES = [1, 0.8, 0.64, 0.5];

/** The best encoding whose size is within a limit, found by halving; undefined when none is. */
async function bestWithin(
  limit: number,
  encode: (quality: number) => Promise<Buffer>,
): Promise<Buffer | undefined> {
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
  return best;
}

const tooLarge = (name: string, limit: number) =>
  new Error(`${name} does not fit into ${limit} bytes at any quality worth seeing`);

const inFormat: Record<StillFormat, (picture: Sharp, quality: number) => Sharp> = {
  avif: (picture, quality) => picture.avif({ quality, effort: 3, chromaSubsampling: '4:2:0' }),
  webp: (picture, quality) => picture.webp({ quality, effort: 5 }),
  jpeg: (picture, quality) => picture.jpeg({ quality: quality + JPEG_MORE, mozjpeg: true }),
};

/**
 * Encodes a photograph in one of its view's formats, within the view's limit: as wide as it may be,
 * then as well as it may be.
 * @throws Error when it fits at no size and quality worth seeing
 */
export async function encodeStill(
  picture: Buffer,
  view: StillView,
  format: StillFormat,
): Promise<Buffer> {
  const limit = view.limits[format];
  if (limit === undefined) throw new RangeError(`this view is not kept as ${format}`);
  const { width = 0 } = await sharp(picture).metadata();
  const most = { avif: width, webp: view.fallbackWidth, jpeg: PAPER_WIDTH }[format];
  const widest = Math.min(width, most);
  for (const share of SHARES) {
    const resized = sharp(picture).resize(Math.round(widest * share));
    const file = await bestWithin(limit, (quality) =>
      inFormat[format](resized.clone(), quality).toBuffer(),
    );
    if (file) return file;
  }
  throw tooLarge(`a still as ${format}`, limit);
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
  const file = await bestWithin(CARD_BUDGET, (quality) => {
    const card = sharp(picture).extract(part).resize(CARD_SIZE.width, CARD_SIZE.height);
    return card.jpeg({ quality: quality + JPEG_MORE, mozjpeg: true }).toBuffer();
  });
  if (!file) throw tooLarge('a card', CARD_BUDGET);
  return file;
}

/** Mean colour of a photograph, `#rrggbb`. */
export async function meanColour(picture: Buffer): Promise<StillRecord['colour']> {
  const { channels } = await sharp(picture).removeAlpha().stats();
  const hex = channels.map(({ mean }) => Math.round(mean).toString(16).padStart(2, '0'));
  return `#${hex.join('')}`;
}
