import { type BakedMountain } from '../baked';
import { entropyBits, excessBits } from '../entropy';
import { DATA_MIXTURE, endingOdds } from '../mixture';
import { type Bound } from './bound';
import { type OddsTable } from './odds-table';

/** Largest rise of the loss from one kept moment to the next, in its standard errors. */
function largestSetback({ moments }: BakedMountain): number {
  const rises = moments
    .slice(1)
    .map(({ loss, lossError }, i) => (loss - moments[i].loss) / lossError);
  return Math.max(...rises);
}

/** Mean over the data's gates of what the mixture would be misjudged by, bits. */
function excessOf(table: OddsTable, state: 'fresh' | 'trained'): number {
  const bits = DATA_MIXTURE.map((row) => excessBits(endingOdds(row), table.odds(state, row.gate)));
  return bits.reduce((sum, one) => sum + one) / bits.length;
}

/** Rows 2, 3 and 9: what training on the data must bring about. */
export function learningBounds(mountain: BakedMountain, table: OddsTable): Bound[] {
  const [first, last] = [mountain.moments[0], mountain.moments[mountain.moments.length - 1]];
  const surprise = (state: 'fresh' | 'trained') => entropyBits(table.odds(state, 'birdhouse'));
  const sure = (['trained', 'fenced'] as const).flatMap((state): Bound[] => [
    {
      row: 9,
      what: `from obscure to the fog, ${state}`,
      value: table.percent(state, 'obscure', 'fog'),
      comparison: 'at least',
      limit: 70,
      unit: 'percent',
    },
    {
      row: 9,
      what: `from obscure to the hut, ${state}`,
      value: table.percent(state, 'obscure', 'hut'),
      comparison: 'at most',
      limit: 1,
      unit: 'percent',
    },
  ]);
  return [
    {
      row: 2,
      what: 'largest rise of the error between kept moments, in standard errors',
      value: largestSetback(mountain),
      comparison: 'at most',
      limit: 1,
      unit: 'number',
    },
    {
      row: 2,
      what: 'fall of the error from first to last, in standard errors',
      value: (first.loss - last.loss) / last.lossError,
      comparison: 'at least',
      limit: 10,
      unit: 'number',
    },
    {
      row: 2,
      what: 'excess over the data after training',
      value: excessOf(table, 'trained'),
      comparison: 'at most',
      limit: 0.25,
      unit: 'bits',
    },
    {
      row: 2,
      what: 'that excess as a share of the fresh one',
      value: (100 * excessOf(table, 'trained')) / excessOf(table, 'fresh'),
      comparison: 'at most',
      limit: 50,
      unit: 'percent',
    },
    {
      row: 3,
      what: 'surprise at birdhouse after training, share of the fresh one',
      value: (100 * surprise('trained')) / surprise('fresh'),
      comparison: 'at most',
      limit: 50,
      unit: 'percent',
    },
    ...sure,
  ];
}
