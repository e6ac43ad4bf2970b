import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { seedFrom } from '../../tools/seed';

describe('the seed of property tests', () => {
  it('is set for all that name none, is told where one fails, and can be another', () => {
    const seed = seedFrom(process.env.FALL_LINE_SEED);
    const examples = () => {
      const tried: number[] = [];
      fc.assert(fc.property(fc.integer(), (value) => void tried.push(value)));
      return tried;
    };
    expect(examples()).toEqual(examples());
    const fails = fc.property(fc.integer(), () => false);
    expect(() => fc.assert(fails)).toThrow(`seed: ${seed}`);
    expect(seedFrom('41')).toBe(41);
    expect(seedFrom('-7')).toBe(-7);
    expect(seedFrom('')).toBe(seedFrom(undefined));
    for (const none of ['x', '1.5', '4294967296']) expect(() => seedFrom(none)).toThrow(none);
  });
});
