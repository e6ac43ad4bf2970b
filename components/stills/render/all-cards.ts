import { SCENES } from '@/scenes/registry';
import { cardSubjects } from '../cards';
import { type StillSubject } from '../subjects';

/** Every card of the site: the story's, its chapters', and those of the stills that scenes show. */
export function allCards(subjects: readonly StillSubject[]): Map<string, string> {
  return cardSubjects(
    subjects,
    SCENES.map(({ still }) => still),
  );
}
