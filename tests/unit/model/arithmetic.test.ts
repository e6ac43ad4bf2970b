import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  binaryExponent,
  cos,
  exp,
  expEachScaled,
  ln,
  LN_2,
  log2,
  powerOfTwo,
  sin,
} from '@/scenes/model/arithmetic';

const RELATIVE = 4e-16;

describe('exp', () => {
  it('agrees with the built-in one to the last bits', () => {
    fc.assert(
      fc.property(fc.double({ min: -700, max: 700, noNaN: true }), (x) => {
        expect(Math.abs(exp(x) / Math.exp(x) - 1)).toBeLessThan(RELATIVE * 2);
      }),
    );
  });

  it('is exact at 0, and 0 where nothing is left', () => {
    expect(exp(0)).toBe(1);
    expect(exp(-Infinity)).toBe(0);
    expect(exp(-709)).toBe(0);
    expect(exp(NaN)).toBe(0);
  });
});

describe('powers of two', () => {
  it('splits e^x of any size into a number near 1 and a whole power', () => {
    fc.assert(
      fc.property(fc.double({ min: -1e5, max: 1e5, noNaN: true }), (x) => {
        const values = Float64Array.of(x);
        const exponents = new Int32Array(1);
        expEachScaled(values, exponents);
        expect(values[0]).toBeGreaterThan(0.7);
        expect(values[0]).toBeLessThan(1.42);
        const error = Math.abs(ln(values[0]) + exponents[0] * LN_2 - x);
        expect(error).toBeLessThan(RELATIVE * Math.max(4, Math.abs(x)));
      }),
    );
  });

  it('finds the largest power of two in a number', () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-300, max: 1e300, noNaN: true }), (x) => {
        const power = 2 ** binaryExponent(x);
        expect(power <= x && x < 2 * power).toBe(true);
      }),
    );
  });

  it('has every power a number can hold, and nothing below', () => {
    for (const n of [-1022, -1, 0, 1, 1023]) expect(powerOfTwo(n)).toBe(2 ** n);
    for (const n of [-1023, -(2 ** 30)]) expect(powerOfTwo(n)).toBe(0);
  });
});

describe('ln', () => {
  it('agrees with the built-in one to the last bits', () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-300, max: 1e300, noNaN: true }), (x) => {
        const error = Math.abs(ln(x) - Math.log(x));
        expect(error).toBeLessThan(RELATIVE * Math.max(1, Math.abs(Math.log(x))));
      }),
    );
  });

  it('is −∞ for what has no logarithm', () => {
    for (const x of [0, -1, NaN, -Infinity]) expect(ln(x)).toBe(-Infinity);
  });

  it('measures bits', () => {
    expect(log2(1)).toBe(0);
    expect(log2(1024)).toBeCloseTo(10, 12);
  });
});

describe('sin and cos', () => {
  it('agree with the built-in ones well below the rounding of the terrain', () => {
    fc.assert(
      fc.property(fc.double({ min: -40, max: 40, noNaN: true }), (x) => {
        expect(Math.abs(sin(x) - Math.sin(x))).toBeLessThan(1e-7);
        expect(Math.abs(cos(x) - Math.cos(x))).toBeLessThan(1e-7);
      }),
    );
  });
});
