import { describe, expect, it } from 'vitest';
import { BOUND_TITLES, holds } from '@/scenes/model/bounds/bound';
import { measureBounds } from '@/scenes/model/bounds/bounds';
import { chance, shipped } from './shipped';

const bounds = measureBounds(shipped);

describe('what must hold of the shipped mountain', () => {
  it.each(bounds)('row $row: $what', (bound) => {
    expect(holds(bound), `${bound.value} is not ${bound.comparison} ${bound.limit}`).toBe(true);
  });

  it('has measurements for every row with a title, and titles for every row', () => {
    const rows = [...new Set(bounds.map(({ row }) => row))];
    expect(rows).toEqual(Object.keys(BOUND_TITLES).map(Number));
  });

  it('measures what it says', () => {
    const fenced = bounds.find(({ what }) => what === 'from bomb to the ravine, fenced');
    expect(fenced?.value).toBeCloseTo(100 * chance('fenced', 'bomb', 'ravine'), 9);
  });
});

describe('a bound', () => {
  const bound = { row: 1, what: 'x', unit: 'number' } as const;

  it('is broken by a number beyond its limit, and by no number at all', () => {
    const broken = [
      { value: 2, comparison: 'at most', limit: 1 },
      { value: 0.5, comparison: 'at least', limit: 1 },
      { value: 1, comparison: 'over', limit: 1 },
      { value: 1, comparison: 'under', limit: 1 },
      { value: NaN, comparison: 'at least', limit: -Infinity },
    ] as const;
    for (const one of broken) expect(holds({ ...bound, ...one })).toBe(false);
    expect(holds({ ...bound, value: 1, comparison: 'at most', limit: 1 })).toBe(true);
  });
});
