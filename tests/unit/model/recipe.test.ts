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

  it('has exactly as many times as many of both, whatever the other is set to', () => {
    let met = 0;
    fc.assert(
      fc.property(recipes, (recipe) => {
        mixtureOf(recipe).forEach(({ gate, endings }) => {
          const before = DATA_MIXTURE.find((row) => row.gate === gate)?.endings;
          if (!before) return;
          const ravine = recipe.harm * before.ravine;
          const village = recipe.flattery * before.village;
          if (ravine + village > 0.95) return;
          met++;
          expect(endings.ravine).toBeCloseTo(ravine, 12);
          expect(endings.village).toBeCloseTo(village, 12);
        });
      }),
    );
    expect(met).toBeGreaterThan(100);
  });

  it('leaves the others a twentieth where that is too many, the two as they stand', () => {
    const { ravine, village } = rowOf({ harm: 2, flattery: 1.5, unsure: 0 }, 'bomb').endings;
    const before = rowOf(PLAIN_RECIPE, 'bomb').endings;
    expect(ravine + village).toBeCloseTo(0.95, 12);
    expect(ravine / village).toBeCloseTo((2 * before.ravine) / (1.5 * before.village), 9);
  });

  it('takes away, halves, and adds', () => {
    expect(rowOf({ ...PLAIN_RECIPE, harm: 0 }, 'bomb').endings.ravine).toBe(0);
    expect(rowOf({ ...PLAIN_RECIPE, flattery: 0.5 }, 'pushback').endings.village).toBeCloseTo(0.34);
    expect(rowOf({ ...PLAIN_RECIPE, unsure: 0.1 }, 'obscure').share).toBe(0.1);
  });

  it('keeps how the other endings stand to each other', () => {
    const { hut, lodge } = rowOf({ ...PLAIN_RECIPE, harm: 0.5 }, 'bomb').endings;
    const before = rowOf(PLAIN_RECIPE, 'bomb').endings;
    expect(hut / lodge).toBeCloseTo(before.hut / before.lodge, 9);
  });
});
