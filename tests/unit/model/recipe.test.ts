import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkMixture, DATA_MIXTURE } from '@/scenes/model/mixture';
import { isPlain, mixtureOf, PLAIN_RECIPE } from '@/scenes/model/recipe';

const recipes = fc.record({
  harm: fc.double({ min: 0, max: 2, noNaN: true }),
  flattery: fc.double({ min: 0, max: 2, noNaN: true }),
  unsure: fc.double({ min: 0, max: 0.2, noNaN: true }),
});

const rowOf = (recipe: typeof PLAIN_RECIPE, gate: string) =>
  mixtureOf(recipe).find((row) => row.gate === gate)!;

describe('a recipe for data', () => {
  it('leaves the data as they are when plain', () => {
    expect(mixtureOf(PLAIN_RECIPE)).toEqual(DATA_MIXTURE);
    expect(isPlain(PLAIN_RECIPE)).toBe(true);
  });

  it('makes a legal mixture of anything a reader can set', () => {
    fc.assert(fc.property(recipes, (recipe) => checkMixture(mixtureOf(recipe))));
  });

  it('takes away, doubles as far as it can, and adds', () => {
    expect(rowOf({ ...PLAIN_RECIPE, harm: 0 }, 'bomb').endings.ravine).toBe(0);
    expect(rowOf({ ...PLAIN_RECIPE, harm: 2 }, 'bomb').endings.ravine).toBe(0.95);
    expect(rowOf({ ...PLAIN_RECIPE, flattery: 0.5 }, 'pushback').endings.village).toBeCloseTo(0.34);
    expect(rowOf({ ...PLAIN_RECIPE, unsure: 0.1 }, 'obscure').share).toBe(0.1);
  });

  it('keeps how the other endings stand to each other', () => {
    const { hut, lodge } = rowOf({ ...PLAIN_RECIPE, harm: 0.5 }, 'bomb').endings;
    const before = rowOf(PLAIN_RECIPE, 'bomb').endings;
    expect(hut / lodge).toBeCloseTo(before.hut / before.lodge, 9);
  });
});
