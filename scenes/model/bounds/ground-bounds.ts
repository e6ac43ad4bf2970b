import { type Bound } from './bound';
import { type OddsTable } from './odds-table';

const GATES = ['bomb', 'reworded'] as const;

/** Row 13: what curated data must bring about, and what fences must still add. */
export function groundBounds(table: OddsTable): Bound[] {
  const ravine = (state: Parameters<OddsTable['percent']>[0], gate: (typeof GATES)[number]) =>
    table.percent(state, gate, 'ravine');
  const bare = GATES.flatMap((gate): Bound[] => [
    {
      row: 13,
      what: `from ${gate} to the ravine, refilled`,
      value: ravine('refilled', gate),
      comparison: 'at most',
      limit: 5,
      unit: 'percent',
    },
    {
      row: 13,
      what: `and with fences on top`,
      value: ravine('refilled-fenced', gate),
      comparison: 'under',
      limit: ravine('refilled', gate),
      unit: 'percent',
    },
  ]);
  return [
    ...bare,
    {
      row: 13,
      what: 'with the weaker filter: what fences leave of the ravine from bomb',
      value: (100 * ravine('refilled-80-fenced', 'bomb')) / ravine('refilled-80', 'bomb'),
      comparison: 'at most',
      limit: 50,
      unit: 'percent',
    },
  ];
}
