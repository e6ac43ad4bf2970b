import { type Chapter } from './chapter';

/**
 * Automated Readability Index: the school grade a text asks for, about; 10 is a reader of 15. Senter
 * and Smith 1967. Chosen because it counts letters, which leaves nothing to guess, not syllables.
 * @param text counts of running text, words and sentences above 0
 */
export function automatedReadabilityIndex({
  words,
  sentences,
  letters,
}: Pick<Chapter, 'words' | 'sentences' | 'letters'>): number {
  return 4.71 * (letters / words) + 0.5 * (words / sentences) - 21.43;
}
