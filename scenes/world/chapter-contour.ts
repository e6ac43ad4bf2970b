import { contourLine } from './contour-line';
import { type Heightfield } from './terrain-data';

/** The first chapter's, and how much lower each that follows lies: world units of height. */
const HIGHEST = 60;
const DESCENT = 10;

/** Places across the face that all these lines cross, world units. */
export const PLACES_ACROSS = Array.from({ length: 25 }, (_, i) => 3.75 * i - 31);

/**
 * The mountain's contour line under the title of a chapter, 1 for the first, west to east: distances
 * down the face, world units, at even steps across it. Each lies below that of the chapter before.
 */
export function chapterContour(ground: Heightfield, chapter: number): number[] {
  const line = contourLine(ground, HIGHEST - DESCENT * (chapter - 1), PLACES_ACROSS);
  if (line.some(Number.isNaN)) throw new Error(`no contour line for chapter ${chapter}`);
  return line;
}
