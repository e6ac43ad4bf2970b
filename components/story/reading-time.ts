const WORDS_A_MINUTE = 170;
/** A reader also looks: seconds a step beyond its words. */
const LOOKING_SECONDS = 15;

/** What the time to read a chapter depends on. */
export interface Readable {
  /** Words of running text. */
  words: number;
  steps: readonly unknown[];
}

/** Minutes it takes to read and look at some chapters, rounded up. */
export function minutesToRead(chapters: readonly Readable[]): number {
  const words = chapters.reduce((sum, chapter) => sum + chapter.words, 0);
  const steps = chapters.reduce((sum, chapter) => sum + chapter.steps.length, 0);
  return Math.ceil(words / WORDS_A_MINUTE + (steps * LOOKING_SECONDS) / 60);
}
