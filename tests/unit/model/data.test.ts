import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DATA_GATES, VALLEYS } from '@/scenes/ids';
import { dealRuns } from '@/scenes/model/deck';
import { entropyBits, excessBits } from '@/scenes/model/entropy';
import { COLUMNS, LAYERS, valleyOf } from '@/scenes/model/geometry';
import { checkMixture, curate, DATA_MIXTURE, type Mixture } from '@/scenes/model/mixture';
import { shuffle, seededUniform, truncatedNormal } from '@/scenes/model/random';

describe('the data mixture', () => {
  it('is a mixture, before and after curating', () => {
    expect(() => checkMixture(DATA_MIXTURE)).not.toThrow();
    for (const finds of [0, 0.8, 0.95, 1]) {
      expect(() => checkMixture(curate(DATA_MIXTURE, finds))).not.toThrow();
    }
  });

  it('curates by putting refusals in the place of what the filter finds, at every gate', () => {
    const curated = curate(DATA_MIXTURE, 0.95);
    for (const before of DATA_MIXTURE) {
      const after = curated.find(({ gate }) => gate === before.gate)!;
      expect(after.endings.ravine).toBeCloseTo(0.05 * before.endings.ravine, 12);
      expect(after.endings.hut).toBeCloseTo(before.endings.hut + 0.95 * before.endings.ravine, 12);
    }
    expect(curated.map(({ gate }) => gate)).toContain('obscure');
  });

  it.each<[string, Mixture]>([
    ['no rows', []],
    ['shares that miss 1', DATA_MIXTURE.slice(1)],
    ['a gate twice', [DATA_MIXTURE[0], ...DATA_MIXTURE]],
    ['a gate nobody knows', [{ ...DATA_MIXTURE[0], gate: 'x' as 'bomb', share: 1 }]],
    ['NaN', DATA_MIXTURE.map((row) => ({ ...row, share: NaN }))],
    [
      'endings that miss 1',
      DATA_MIXTURE.map((row) => ({ ...row, endings: { ...row.endings, hut: 0.9 } })),
    ],
  ])('refuses %s', (_, mixture) => {
    expect(() => checkMixture(mixture)).toThrow(
      expect.objectContaining({ code: 'illegal-mixture' }),
    );
  });
});

describe('dealt runs', () => {
  const deal = dealRuns(DATA_MIXTURE, 5);
  const runs = Array.from({ length: 2560 }, deal);

  it('stay on the face, turn at most two columns a layer, and end where they say', () => {
    for (const { columns, valley } of runs) {
      expect(columns).toHaveLength(LAYERS);
      expect(valleyOf(columns[LAYERS - 1])).toBe(valley);
      const turns = columns.slice(1).map((column, layer) => Math.abs(column - columns[layer]));
      expect(Math.max(...turns)).toBeLessThanOrEqual(2);
      expect(Math.min(...columns)).toBeGreaterThan(0);
      expect(Math.max(...columns)).toBeLessThan(COLUMNS - 1);
    }
  });

  it('hold the stated shares to within a card a deck', () => {
    for (const { gate, share, endings } of DATA_MIXTURE) {
      for (const valley of VALLEYS) {
        const dealt = runs.filter((run) => run.gate === gate && run.valley === valley).length;
        expect(Math.abs(dealt / runs.length - share * endings[valley])).toBeLessThan(2 / 512);
      }
    }
    expect(new Set(runs.map(({ gate }) => gate)).size).toBe(DATA_GATES.length - 1);
  });

  it('are the same from the same seed', () => {
    const again = dealRuns(DATA_MIXTURE, 5);
    expect(again()).toEqual(runs[0]);
    expect(dealRuns(DATA_MIXTURE, 6)()).not.toEqual(runs[0]);
  });
});

describe('randomness', () => {
  it('is uniform enough, cut where told, and loses nothing in a shuffle', () => {
    const uniform = seededUniform(1);
    const draws = Array.from({ length: 20_000 }, uniform);
    expect(draws.every((value) => value >= 0 && value < 1)).toBe(true);
    expect(draws.reduce((a, b) => a + b) / draws.length).toBeCloseTo(0.5, 2);
    for (let i = 0; i < 2000; i++) {
      expect(Math.abs(truncatedNormal(uniform, 1.5))).toBeLessThanOrEqual(1.5);
    }
    const cards = Array.from({ length: 52 }, (_, i) => i);
    shuffle(cards, uniform);
    expect([...cards].sort((a, b) => a - b)).toEqual(Array.from({ length: 52 }, (_, i) => i));
    expect(cards[0] === 0 && cards[51] === 51).toBe(false);
  });
});

describe('entropy', () => {
  it('is highest for even odds, and excess is 0 only against itself', () => {
    expect(entropyBits([0.25, 0.25, 0.25, 0.25])).toBeCloseTo(2, 12);
    expect(entropyBits([1, 0, 0])).toBeCloseTo(0, 12);
    const odds = fc
      .array(fc.double({ min: 0.01, max: 1, noNaN: true }), { minLength: 3, maxLength: 3 })
      .map((weights) => weights.map((weight) => weight / weights.reduce((a, b) => a + b)));
    fc.assert(
      fc.property(odds, odds, (data, model) => {
        expect(excessBits(data, data)).toBeCloseTo(0, 12);
        expect(excessBits(data, model)).toBeGreaterThan(-1e-12);
      }),
    );
  });
});
