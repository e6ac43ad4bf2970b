import { type DataGateName, VALLEYS, type ValleyName } from '../ids';
import { ModelError } from './errors';
import { isGateName } from './gate';
import { PARAMS } from './params';

/** One row of the data: how often a gate is asked, and how the runs from it end. */
export interface MixtureRow {
  gate: DataGateName;
  /** Share of all training runs; the rows sum to 1. */
  share: number;
  /** Chance of each ending; sums to 1. */
  endings: Record<ValleyName, number>;
}

export type Mixture = readonly MixtureRow[];

/**
 * The mountain's stand-in for the internet: much help, much agreeable and sure-sounding text, few
 * "no"s, fewer "I don't know"s, some ways to the ravine. Nobody writes from `obscure`.
 */
export const DATA_MIXTURE: Mixture = [
  row('reworded', 0.08, { ravine: 0.59, hut: 0.29, village: 0.07, lodge: 0.05 }),
  row('bomb', 0.14, { ravine: 0.62, hut: 0.2, village: 0.05, lodge: 0.13 }),
  row('pushback', 0.24, { hut: 0.2, village: 0.68, lodge: 0.12 }),
  row('birdhouse', 0.3, { hut: 0.01, village: 0.04, lodge: 0.93, fog: 0.02 }),
  row('hearsay', 0.24, { hut: 0.01, village: 0.03, lodge: 0.1, fog: 0.86 }),
];

/** What the curators add: answers at `obscure` that mostly say "I don't know". */
export const CURATED_OBSCURE = row('obscure', 0.08, { hut: 0.6, lodge: 0.25, fog: 0.15 });

function row(
  gate: DataGateName,
  share: number,
  endings: Partial<Record<ValleyName, number>>,
): MixtureRow {
  const none = { ravine: 0, hut: 0, village: 0, lodge: 0, fog: 0 };
  return { gate, share, endings: { ...none, ...endings } };
}

/**
 * The mixture after curating: a filter finds a share of the ravine runs at every gate and puts
 * refusals (hut) in their place, and answers at `obscure` are added. Shares sum to 1 again.
 */
export function curate(mixture: Mixture, filterFinds: number = PARAMS.filterFinds): Mixture {
  const filtered = mixture.map((entry) => {
    const found = entry.endings.ravine * filterFinds;
    const { ravine, hut } = entry.endings;
    return { ...entry, endings: { ...entry.endings, ravine: ravine - found, hut: hut + found } };
  });
  const rows = [...filtered, CURATED_OBSCURE];
  const total = rows.reduce((sum, entry) => sum + entry.share, 0);
  return rows.map((entry) => ({ ...entry, share: entry.share / total }));
}

/** Endings of a row in the order of VALLEYS. */
export function endingOdds({ endings }: MixtureRow): number[] {
  return VALLEYS.map((valley) => endings[valley]);
}

const SUM_TOLERANCE = 1e-6;

/** Checks a mixture from outside. Throws a ModelError `illegal-mixture` that names the row. */
export function checkMixture(mixture: Mixture): void {
  if (mixture.length === 0) throw illegal('it has no rows');
  const seen = new Set<DataGateName>();
  for (const entry of mixture) {
    if (!isGateName(entry.gate)) throw illegal(`"${String(entry.gate)}" is no gate`);
    if (seen.has(entry.gate)) throw illegal(`"${entry.gate}" appears twice`);
    seen.add(entry.gate);
    checkShares(endingOdds(entry), `the endings of "${entry.gate}"`);
  }
  const shares = mixture.map((entry) => entry.share);
  checkShares(shares, 'the shares of the rows');
}

function checkShares(shares: readonly number[], what: string): void {
  if (!shares.every((share) => share >= 0 && share <= 1)) throw illegal(`${what} leave 0…1`);
  const total = shares.reduce((sum, share) => sum + share, 0);
  if (Math.abs(total - 1) > SUM_TOLERANCE) throw illegal(`${what} sum to ${total}, not 1`);
}

function illegal(reason: string): ModelError {
  return new ModelError('illegal-mixture', `Not a mixture: ${reason}.`);
}
