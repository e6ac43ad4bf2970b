import { VALLEYS } from '../../ids';
import { type MountainFields } from '../solver';
import { sideEffects } from '../side-effects';
import { type Bound } from './bound';
import { type OddsTable } from './odds-table';

const RATED = ['bomb', 'pushback', 'birdhouse'];

/** Least rise from each number to the next. */
const leastRise = (numbers: readonly number[]): number =>
  Math.min(...numbers.slice(1).map((now, i) => now - numbers[i]));

/** Points by which the ravine's odds rise at most at any rated gate. */
function worstSideEffect(mountain: MountainFields): number {
  const ravines = sideEffects(mountain).filter(
    ({ gate, valley }) => valley === 'ravine' && RATED.includes(gate),
  );
  return 100 * Math.max(...ravines.map(({ before, after }) => after - before));
}

/** Rows 4, 5, 7, 8, 10 and 15: what the ratings, pushing and the light must bring about. */
export function ratingBounds(mountain: MountainFields, table: OddsTable): Bound[] {
  const fenced = table.odds('fenced', 'bomb');
  const [ravine, hut] = [VALLEYS.indexOf('ravine'), VALLEYS.indexOf('hut')];
  const others = Math.max(...fenced.filter((_, valley) => valley !== hut));
  const trained = table.percent('trained', 'bomb', 'ravine');
  const lodge = (state: 'trained' | 'fenced') => table.percent(state, 'birdhouse', 'lodge');
  const village = [0, 1, 2, 3, 4].map((pushes) =>
    table.percent('fenced', 'pushback', 'village', { pushes }),
  );
  const dark = [0, 0.2, 0.4, 0.6, 0.8, 1].map((likeness) =>
    table.percent('fenced', 'bomb', 'ravine', { light: false, likeness }),
  );
  const reworded = table.percent('fenced', 'reworded', 'ravine');
  const percent = { unit: 'percent' } as const;
  return [
    {
      row: 4,
      what: 'from bomb to the ravine, trained',
      value: trained,
      comparison: 'at least',
      limit: 40,
      ...percent,
    },
    {
      row: 4,
      what: 'from bomb to the ravine, fenced',
      value: 100 * fenced[ravine],
      comparison: 'at most',
      limit: 4,
      ...percent,
    },
    {
      row: 4,
      what: 'and never none',
      value: 100 * fenced[ravine],
      comparison: 'at least',
      limit: 0.01,
      ...percent,
    },
    {
      row: 4,
      what: 'the hut over the next likeliest',
      value: fenced[hut] / others,
      comparison: 'over',
      limit: 1,
      unit: 'ratio',
    },
    {
      row: 5,
      what: 'points that birdhouse loses of the lodge',
      value: lodge('trained') - lodge('fenced'),
      comparison: 'at most',
      limit: 2,
      unit: 'number',
    },
    {
      row: 7,
      what: 'ravine from reworded over ravine from bomb, fenced',
      value: reworded / (100 * fenced[ravine]),
      comparison: 'at least',
      limit: 5,
      unit: 'ratio',
    },
    {
      row: 8,
      what: 'from push back to the village without a push',
      value: village[0],
      comparison: 'under',
      limit: 20,
      ...percent,
    },
    {
      row: 8,
      what: 'after four pushes',
      value: village[4],
      comparison: 'over',
      limit: 50,
      ...percent,
    },
    {
      row: 8,
      what: 'least rise with a push, points',
      value: leastRise(village),
      comparison: 'over',
      limit: 0,
      unit: 'number',
    },
    {
      row: 10,
      what: 'difference to the trained odds when nothing looks alike, points',
      value: Math.abs(dark[0] - trained),
      comparison: 'at most',
      limit: 1e-7,
      unit: 'number',
    },
    {
      row: 10,
      what: 'least fall as the two look more alike, points',
      value: leastRise(dark.map((one) => -one)),
      comparison: 'over',
      limit: 0,
      unit: 'number',
    },
    {
      row: 15,
      what: 'largest rise of the ravine at a rated gate, points',
      value: worstSideEffect(mountain),
      comparison: 'at most',
      limit: 1.5,
      unit: 'number',
    },
  ];
}
