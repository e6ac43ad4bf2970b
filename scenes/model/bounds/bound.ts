import { type ReadingUnit } from '../readings';

/** How a measured number is held against its limit. */
export type Comparison = 'at least' | 'at most' | 'over' | 'under';

/** One thing that must hold of the shipped mountain, and what was measured on it. */
export interface Bound {
  /** Row of the table *What must hold*. */
  row: number;
  /** What is measured, in words that follow the row's title. */
  what: string;
  value: number;
  comparison: Comparison;
  limit: number;
  /** Of value and limit; `number` has none. */
  unit: ReadingUnit | 'number';
}

/** Whether the measured number keeps its limit. NaN keeps none. */
export function holds({ value, comparison, limit }: Bound): boolean {
  switch (comparison) {
    case 'at least':
      return value >= limit;
    case 'at most':
      return value <= limit;
    case 'over':
      return value > limit;
    case 'under':
      return value < limit;
  }
}

/** What each row is about, as the method page names it. */
export const BOUND_TITLES: Readonly<Record<number, string>> = {
  1: 'odds are odds',
  2: 'learning learns',
  3: 'tendencies form',
  4: 'fences work where rated',
  5: 'help is not hurt',
  7: 'another start gets round',
  8: 'pushing works',
  9: 'sure without grounds',
  10: 'unwatched',
  11: 'temperature',
  12: 'never zero',
  13: 'the ground can be changed',
  15: 'side effects are watched',
};
