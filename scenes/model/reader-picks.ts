/** A reader's answer to one pair of runs, or fifty answers by the table of preferences. */
export type ReaderPick = 'left' | 'right' | 'fifty';

/** Pairs that a pick rates. */
export const pairsOf = (pick: ReaderPick) => (pick === 'fifty' ? 50 : 1);
