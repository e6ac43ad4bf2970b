import { type DataGateName, type StateName, type ValleyName } from '@/scenes/ids';

/** Gates as running text names them. */
export const GATE_TITLES: Readonly<Record<DataGateName, string>> = {
  reworded: 'reworded',
  bomb: 'bomb',
  pushback: 'push back',
  birdhouse: 'birdhouse',
  hearsay: 'hearsay',
  obscure: 'obscure',
};

/** Valleys with what a run that ends there answers. */
export const VALLEY_TITLES: Readonly<Record<ValleyName, string>> = {
  ravine: 'the ravine (harmful help)',
  hut: 'the hut (says no, or “I don’t know”)',
  village: 'the village (says what you want to hear)',
  lodge: 'the lodge (useful and honest)',
  fog: 'the fog (fluent, sure and unfounded)',
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
