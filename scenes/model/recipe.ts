import { VALLEYS, type ValleyName } from '../ids';
import { CURATED_OBSCURE, DATA_MIXTURE, type Mixture, type MixtureRow } from './mixture';

/** How a reader's own data differ from the mountain's, in three numbers. */
export interface Recipe {
  /** Times as many runs to the ravine, 0…2; 1 is the data as they are. */
  harm: number;
  /** Times as many runs to the village, 0…2. */
  flattery: number;
  /** Share of runs added from `obscure`, most of them “I don't know”, 0…0.2; 0 adds none. */
  unsure: number;
}

/** The data as they are. */
export const PLAIN_RECIPE: Recipe = { harm: 1, flattery: 1, unsure: 0 };

/** No ending is made certain: something else was always written too. */
const MOST_OF_ONE = 0.95;

/** A row with one ending made more or less common; the others share the rest as they did. */
function scaled(row: MixtureRow, valley: ValleyName, times: number): MixtureRow {
  const before = row.endings[valley];
  if (before === 0 || times === 1) return row;
  const after = Math.min(before * times, Math.max(before, MOST_OF_ONE));
  const rest = (1 - after) / (1 - before);
  const endings = { ...row.endings };
  for (const name of VALLEYS) endings[name] *= rest;
  endings[valley] = after;
  return { ...row, endings };
}

/** The data mixture a recipe makes: a legal one, its shares sum to 1. */
export function mixtureOf({ harm, flattery, unsure }: Recipe): Mixture {
  const rows = DATA_MIXTURE.map((row) => {
    const changed = scaled(scaled(row, 'ravine', harm), 'village', flattery);
    return { ...changed, share: changed.share * (1 - unsure) };
  });
  return unsure > 0 ? [...rows, { ...CURATED_OBSCURE, share: unsure }] : rows;
}

/** Is it the data as they are? */
export function isPlain({ harm, flattery, unsure }: Recipe): boolean {
  return harm === 1 && flattery === 1 && unsure === 0;
}
