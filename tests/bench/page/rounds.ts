import { type Profile } from './profiles';
import { measurePresses } from './presses';
import { measureScroll } from './scrolling';
import { measureStart } from './start';
import { type Bound, type Line } from './table';
import { quiet, visit } from './visit';

/** The pages that take turns, by their addresses. */
export interface Places {
  page: string;
  bare: string;
  /** The same page of another build. */
  beside?: string;
}

/** What one visit tells: figures by name, and what to add in words. */
interface Told {
  figures: Record<string, number>;
  words: string;
}

/** A part of the bench: a visit to a page, and the bounds of what it tells. */
export interface Part {
  drawn: boolean;
  bounds: Record<string, Bound>;
  look(address: string, profile: Profile, drawn: boolean): Promise<Told>;
}

async function start(address: string, profile: Profile, drawn: boolean): Promise<Told> {
  const told = await visit({ address, profile, drawn }, measureStart);
  const { firstPaint, largestPaint, blocking, blockingInAll, largest, isLate } = told;
  return {
    figures: {
      'first paint, ms': firstPaint,
      'largest paint, ms': largestPaint,
      'largest paint came late': Number(isLate),
      'blocking time after the first paint, ms': blocking,
      'blocking time in all, ms': blockingInAll,
    },
    words: `largest: ${largest}${isLate ? ' (LATE)' : ''}`,
  };
}

async function presses(address: string, profile: Profile, drawn: boolean): Promise<Told> {
  const { first, all } = await visit({ address, profile, drawn }, measurePresses);
  const worst = all.reduce((a, b) => (b.duration > a.duration ? b : a));
  return {
    figures: {
      'first press, on words, ms': first.duration,
      'worst answer, ms': worst.duration,
      'of that scripts, ms': worst.work,
    },
    words: `worst: ${worst.what}`,
  };
}

async function scroll(address: string, profile: Profile, drawn: boolean): Promise<Told> {
  const { slowFrames, shift, shifted } = await visit({ address, profile, drawn }, async (seen) => {
    await quiet(seen);
    return measureScroll(seen);
  });
  return {
    figures: { 'frames over 50 ms, share': slowFrames, 'layout shift': shift },
    words: shifted && `shifted most: ${shifted}`,
  };
}

const START_BOUNDS: Record<string, Bound> = {
  'first paint, ms': { mostOfBare: 1.5 },
  'largest paint, ms': { mostOfBare: 1.5 },
  'largest paint came late': { most: 0 },
  'blocking time after the first paint, ms': { most: 150 },
};
const SHIFT = { 'layout shift': { most: 0.01 } };

export const PARTS = {
  'start, stills': { drawn: false, bounds: START_BOUNDS, look: start },
  'start, drawn': { drawn: true, bounds: START_BOUNDS, look: start },
  presses: {
    drawn: true,
    bounds: { 'first press, on words, ms': { most: 150 }, 'worst answer, ms': { most: 150 } },
    look: presses,
  },
  'scroll, stills': {
    drawn: false,
    bounds: { 'frames over 50 ms, share': { most: 0.1 }, ...SHIFT },
    look: scroll,
  },
  'scroll, drawn': { drawn: true, bounds: SHIFT, look: scroll },
} as const satisfies Record<string, Part>;

export type PartName = keyof typeof PARTS;
export const PART_NAMES = Object.keys(PARTS) as PartName[];

/**
 * Visits the pages in turns, a browser started afresh for each visit.
 * @returns the lines of the table, and what to add in words
 */
export async function measurePart(
  name: PartName,
  profile: Profile,
  places: Places,
  rounds: number,
): Promise<{ lines: Line[]; words: string[] }> {
  const { drawn, bounds, look }: Part = PARTS[name];
  const entries = Object.entries(places) as [keyof Places, string][];
  const told: Record<keyof Places, Told[]> = { page: [], bare: [], beside: [] };
  for (let round = 0; round < rounds; round++) {
    for (const [place, address] of round % 2 ? entries.toReversed() : entries) {
      told[place].push(await look(address, profile, drawn));
    }
  }
  const values = (place: keyof Places, figure: string) =>
    told[place].map(({ figures }) => figures[figure]);
  const lines = Object.keys(told.page[0].figures).map((figure) => ({
    name: `${name}: ${figure}`,
    bound: bounds[figure],
    page: values('page', figure),
    bare: values('bare', figure),
    beside: values('beside', figure),
  }));
  const words = entries.flatMap(([place]) =>
    [...new Set(told[place].map((one) => one.words))]
      .filter(Boolean)
      .map((one) => `${place}, ${one}`),
  );
  return { lines, words };
}
