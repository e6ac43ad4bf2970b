import { type StillSubject } from './subjects';

/** Card of the start page; chapters' cards are named after their slug. */
export const STORY_CARD = 'story';

/** Card that shows one step: what pages use whose own picture it is, such as a scene's. */
export const stepCard = (id: string): string => `step-${id}`;

/** Path of a card below the site's root, with a slash in front. */
export const cardPath = (name: string): string => `/cards/${name}.jpg`;

/** The step its author gave the most room, the earliest of equals. */
const mainStep = (subjects: readonly StillSubject[]): StillSubject =>
  subjects.reduce((longest, subject) => (subject.length > longest.length ? subject : longest));

/**
 * Which step each page's social card shows, found rather than listed: card name → step id.
 * @param subjects at least one
 * @param shown ids of steps that get a card of their own, as often as they are named
 */
export function cardSubjects(
  subjects: readonly StillSubject[],
  shown: readonly string[] = [],
): Map<string, string> {
  const chapters = [...new Set(subjects.map(({ chapter }) => chapter))];
  const cards = chapters.map((slug): [string, string] => {
    return [slug, mainStep(subjects.filter(({ chapter }) => chapter === slug)).id];
  });
  const own = shown.map((id): [string, string] => [stepCard(id), id]);
  return new Map([[STORY_CARD, mainStep(subjects).id], ...cards, ...own]);
}
