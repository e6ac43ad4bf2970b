import sharp from 'sharp';
import { comparePictures, type PictureDifference } from '../../tools/compare-pictures';

/** Pixels of a kept picture that make one cell of a comparison: 16 of the page, less than a line. */
const CELL = 8;

/**
 * How far a page may be from its picture, cell by cell. Encoding takes up to 0.7 of the mean, letters
 * drawn otherwise 0.4; the least of the faults in layout that were tried took 1.6, and 0.033 of the
 * cells. What is smaller, such as one border or one colour, is found by its look.
 */
export const PAGE_TOLERANCE = { mean: 1.2, changed: 0.006 };

/** How far a colour of a look may be off, of 255: builds round mixtures differently. */
const COLOUR_STEP = 2;

const COLOUR = /#([0-9a-f]{8})/g;

export interface PageVerdict extends PictureDifference {
  same: boolean;
}

async function cells(picture: Buffer): Promise<Buffer> {
  const { width, height } = await sharp(picture).metadata();
  const size = [width, height].map((length) => Math.round(length / CELL));
  return sharp(picture).removeAlpha().resize(size[0], size[1], { fit: 'fill' }).png().toBuffer();
}

/** Holds a picture of a page against its baseline. @throws Error when their sizes differ */
export async function judgePage(actual: Buffer, baseline: Buffer): Promise<PageVerdict> {
  const difference = await comparePictures(await cells(actual), await cells(baseline));
  const { mean, changed } = difference;
  return { ...difference, same: mean <= PAGE_TOLERANCE.mean && changed <= PAGE_TOLERANCE.changed };
}

/** Whether two looks are one but for the rounding of their colours. */
function isSameLook(a: string, b: string): boolean {
  if (a === b) return true;
  if (a.replace(COLOUR, '#') !== b.replace(COLOUR, '#')) return false;
  const [first, second] = [a, b].map((look) => look.match(COLOUR)?.flatMap(channelsOf) ?? []);
  return first.every((channel, i) => Math.abs(channel - second[i]) <= COLOUR_STEP);
}

const channelsOf = (colour: string): number[] =>
  [1, 3, 5, 7].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));

/** Looks of one page that the other lacks: `- ` those gone, `+ ` those new. */
export function lookChanges(actual: readonly string[], baseline: readonly string[]): string[] {
  const lacks = (looks: readonly string[]) => (look: string) =>
    !looks.some((other) => isSameLook(look, other));
  const gone = baseline.filter(lacks(actual)).map((look) => `- ${look}`);
  return [...gone, ...actual.filter(lacks(baseline)).map((look) => `+ ${look}`)];
}
