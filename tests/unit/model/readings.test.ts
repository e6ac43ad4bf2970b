import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ModelError } from '@/scenes/model/errors';
import { formatReading } from '@/scenes/model/format-reading';
import { percentFigure } from '@/scenes/percent';
import { type ReadingQuery } from '@/scenes/model/reading-query';
import { likeliestValley, MountainReader, readingOf } from '@/scenes/model/readings';
import { chance, shipped } from './shipped';

const bombRavine = { kind: 'odds', gate: 'bomb', valley: 'ravine' } as const;

describe('readingOf', () => {
  it('reads chances in percent, in any state', () => {
    const trained = readingOf(shipped, { ...bombRavine, state: 'trained' });
    expect(trained).toEqual({ value: 100 * chance('trained', 'bomb', 'ravine'), unit: 'percent' });
    const dark = readingOf(shipped, { ...bombRavine, state: 'fenced', likeness: 0 });
    expect(dark.value).toBe(trained.value);
    const half = readingOf(shipped, { ...bombRavine, state: 'fenced', fences: 0.5 });
    expect(half.value).toBe(100 * chance('fenced', 'bomb', 'ravine', { fences: 0.5 }));
    const loose = readingOf(shipped, { ...bombRavine, state: 'fenced', temperature: 1.5 });
    expect(loose.value).toBe(100 * chance('fenced', 'bomb', 'ravine', { temperature: 1.5 }));
    const early = readingOf(shipped, { ...bombRavine, state: 'trained', runs: 128 });
    expect(early.value).toBe(100 * chance('trained', 'bomb', 'ravine', { runs: 128 }));
  });

  it('reads the chance of at least once in some tries', () => {
    const once = chance('fenced', 'bomb', 'ravine');
    const often = readingOf(shipped, { ...bombRavine, state: 'fenced', tries: 100 });
    expect(often.value).toBeCloseTo(100 * (1 - (1 - once) ** 100), 9);
  });

  it('reads a position as a gate', () => {
    const query = { ...bombRavine, state: 'fenced', gate: -0.92 };
    expect(readingOf(shipped, query).value).toBe(100 * chance('fenced', 'reworded', 'ravine'));
  });

  it('reads ratios, entropies, losses, counts and shares of the data', () => {
    const reader = new MountainReader(shipped);
    const ratio = reader.read({
      kind: 'odds-ratio',
      gate: 'reworded',
      overGate: 'bomb',
      valley: 'ravine',
      state: 'fenced',
    });
    expect(ratio.unit).toBe('ratio');
    expect(ratio.value).toBeGreaterThan(5);
    const entropy = (state: string) => reader.read({ kind: 'entropy', gate: 'birdhouse', state });
    expect(entropy('trained').value).toBeLessThan(entropy('fresh').value / 2);
    expect(reader.read({ kind: 'loss', runs: 0 }).value).toBe(shipped.moments[0].loss);
    expect(reader.read({ kind: 'loss', runs: 4096 }).value).toBe(shipped.moments[23].loss);
    expect(reader.read({ kind: 'excess', state: 'trained' }).value).toBeLessThan(0.25);
    expect(reader.read({ kind: 'training-runs' })).toEqual({ value: 4096, unit: 'runs' });
    expect(reader.read({ kind: 'rated-pairs' })).toEqual({ value: 6000, unit: 'pairs' });
    expect(reader.read({ kind: 'data-share', gate: 'obscure' }).value).toBe(0);
    expect(
      reader.read({ kind: 'data-ending', gate: 'birdhouse', valley: 'lodge' }).value,
    ).toBeCloseTo(93, 9);
  });

  it('reads how training narrows the fan: fewer columns, fewer effective runs', () => {
    const reader = new MountainReader(shipped);
    const view = { gate: 'birdhouse', state: 'trained' };
    const spread = [0, 128, 4096].map(
      (runs) => reader.read({ kind: 'spread', ...view, runs }).value,
    );
    expect(spread[0]).toBeGreaterThan(40);
    expect(spread[2]).toBeLessThan(12);
    expect(spread).toEqual([...spread].sort((a, b) => b - a));
    const runs = (state: string) => reader.read({ kind: 'effective-runs', ...view, state }).value;
    expect(runs('trained')).toBeLessThan(runs('fresh'));
    expect(runs('trained')).toBeGreaterThan(1e6);
  });

  it('names the valley most runs end in', () => {
    expect(likeliestValley(shipped, { gate: 'bomb', state: 'trained' })).toBe('ravine');
    expect(likeliestValley(shipped, { gate: 'bomb', state: 'fenced' })).toBe('hut');
  });

  it.each<[string, ReadingQuery]>([
    ['unknown-name', { ...bombRavine, state: 'frozen' }],
    ['unknown-name', { ...bombRavine, state: 'trained', valley: 'lake' }],
    ['unknown-name', { ...bombRavine, state: 'trained', gate: 'bom' }],
    ['unknown-name', { kind: 'data-share', gate: 'bom' }],
    ['gate-out-of-range', { ...bombRavine, state: 'trained', gate: 1 }],
    ['illegal-state', { ...bombRavine, state: 'trained', temperature: 0 }],
    ['illegal-state', { ...bombRavine, state: 'refilled', runs: 5 }],
    ['illegal-query', { ...bombRavine, state: 'trained', tries: 0 }],
    ['illegal-query', { kind: 'loss', runs: 5000 }],
    ['illegal-query', { kind: 'mood' } as unknown as ReadingQuery],
  ])('refuses with %s', (code, query) => {
    expect(() => readingOf(shipped, query)).toThrow(expect.objectContaining({ code }));
  });
});

describe('formatReading', () => {
  it.each([
    [49.3, 'percent', '49 %'],
    [2.96, 'percent', '3 %'],
    [0.96, 'percent', '1 %'],
    [0.42, 'percent', '0.4 %'],
    [0.006, 'percent', 'under 0.1 %'],
    [0.0999, 'percent', 'under 0.1 %'],
    [0, 'percent', '0 %'],
    [99.4, 'percent', '99 %'],
    [99.7, 'percent', '99.7 %'],
    [99.95, 'percent', 'over 99.9 %'],
    [100, 'percent', '100 %'],
    [1.579, 'bits', '1.58 bits'],
    [0.38052, 'nats', '0.381 nats'],
    [4096, 'runs', '4,096 runs'],
    [1.57e12, 'runs', '1.6 trillion runs'],
    [2.276e22, 'runs', '2.3 × 10²² runs'],
    [12.05, 'ratio', '12×'],
    [1.64, 'ratio', '1.6×'],
    [9.2, 'columns', '9 columns'],
    [6000, 'pairs', '6,000 pairs'],
  ] as const)('%s %s → %s', (value, unit, text) => {
    expect(formatReading(value, unit).replace(/\u00a0/g, ' ')).toBe(text);
  });

  it('never calls the possible impossible, nor the likely certain', () => {
    fc.assert(
      fc.property(fc.double({ min: 5e-324, max: 99.99999999999999, noNaN: true }), (value) => {
        const text = formatReading(value, 'percent');
        expect(text).not.toMatch(/^(0|0\.0|100|100\.0)\u00a0%$/);
      }),
    );
  });

  it('keeps a column of figures narrow, and says the same in it', () => {
    const words = { '<': 'under ', '>': 'over ' };
    fc.assert(
      fc.property(fc.double({ min: 0, max: 100, noNaN: true }), (value) => {
        const figure = percentFigure(value);
        expect(figure.length).toBeLessThanOrEqual('>99.9 %'.length);
        const spelt = figure.replace(/^[<>]/, (sign) => words[sign as '<' | '>']);
        expect(spelt).toBe(formatReading(value, 'percent'));
      }),
      { examples: [[0], [5e-324], [0.0999], [0.1], [99.9], [99.95], [100]] },
    );
  });

  it('shows no number that is none', () => {
    for (const value of [NaN, Infinity]) {
      expect(() => formatReading(value, 'bits')).toThrow(ModelError);
    }
  });
});
