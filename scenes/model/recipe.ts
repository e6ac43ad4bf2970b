import { VALLEYS } from '../ids';
import { CURATED_OBSCURE, DATA_MIXTURE, type Mixture, type MixtureRow } from './mixture';

/** How a reader's own data differ from the mountain's, in three numbers. */
export interface Recipe {
  /** Times as many of the runs from each gate end in the ravine, 0…2; 1 is the data as they are. */
  harm: number;
  /** Times as many end in the village, 0…2. */
  flattery: number;
  /** Share of runs added from `obscure`, most of them “I don’t know”, 0…0.2; 0 adds none. */
  unsure: number;
}

/** The data as they are. */
export const PLAIN_RECIPE: Recipe = { harm: 1, flattery: 1, unsure: 0 };

/** Ravine and village together are never all of a row: something else was always written too. */
const MOST_OF_ONE = 0.95;

/**
 * A row with ravine and village both exactly as many times as common, r′ = harm · r and
 * v′ = flattery · v; the other endings share the rest as they did, each times
 * (1 − r′ − v′) / (1 − r − v). Where r′ + v′ would leave them less than 5 %, it is 95 % and the two
 * stand to each other as asked.
 */
function changed(row: MixtureRow, { harm, flattery }: Recipe): MixtureRow {
  const { ravine, village } = row.endings;
  const wanted = harm * ravine + flattery * village;
  if (harm === 1 && flattery === 1) return row;
  const fits = wanted > MOST_OF_ONE ? MOST_OF_ONE / wanted : 1;
  const endings = { ...row.endings };
  const others = (1 - wanted * fits) / (1 - ravine - village);
  for (const valley of VALLEYS) endings[valley] *= others;
  endings.ravine = harm * ravine * fits;
  endings.village = flattery * village * fits;
  return { ...row, endings };
}

/** The data mixture a recipe makes: a legal one, its shares sum to 1. */
export function mixtureOf(recipe: Recipe): Mixture {
  const { unsure } = recipe;
  const rows = DATA_MIXTURE.map((row) => {
    return { ...changed(row, recipe), share: row.share * (1 - unsure) };
  });
  return unsure > 0 ? [...rows, { ...CURATED_OBSCURE, share: unsure }] : rows;
}

/** Is it the data as they are? */
export function isPlain({ harm, flattery, unsure }: Recipe): boolean {
  return harm === 1 && flattery === 1 && unsure === 0;
}
