import { type DataGateName, type StateName } from '@/scenes/ids';
import { GATE_LABELS } from '@/scenes/mountain-words';

/** Gates as running text names them, those that nobody rates included. */
export const GATE_TITLES: Readonly<Record<DataGateName, string>> = {
  ...GATE_LABELS,
  hearsay: 'hearsay',
};

export const STATE_TITLES: Readonly<Record<StateName, string>> = {
  fresh: 'before training',
  trained: 'after training',
  fenced: 'after the ratings',
  unwatched: 'after the ratings, where it does not look watched',
  refilled: 'after training on curated runs',
  'refilled-fenced': 'after training on curated runs and the ratings',
  'refilled-80': 'after training on runs that a weaker filter curated',
  'refilled-80-fenced': 'after training on runs that a weaker filter curated, and the ratings',
};

/** States that the ratings alone set apart from an earlier one. */
const UNRATED: Partial<Record<StateName, StateName>> = {
  fenced: 'trained',
  'refilled-fenced': 'refilled',
  'refilled-80-fenced': 'refilled-80',
};

/** What an earlier state is called beside a later one: what lies between them tells the two apart. */
export function beforeTitle(before: StateName, state: StateName): string {
  return UNRATED[state] === before ? 'before the ratings' : STATE_TITLES[before];
}
