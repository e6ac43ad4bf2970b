import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { counterAxis, RIDE, rideOf, rideProgress } from '@/scenes/world/runs/arrival';

const RUNS = 4096;
const index = fc.integer({ min: 0, max: RUNS - 1 });

describe('the run counter axis', () => {
  it('is log2(1 + n) / 12', () => {
    expect(counterAxis(0)).toBe(0);
    expect(counterAxis(1)).toBeCloseTo(1 / 12, 12);
    expect(counterAxis(4095)).toBeCloseTo(1, 12);
  });

  it('holds runs below 0 at 0', () => expect(counterAxis(-3)).toBe(0));

  it('starts rides in their true order', () => {
    fc.assert(fc.property(index, index, (a, b) => a >= b || rideOf(a).arrival < rideOf(b).arrival));
  });

  it('has every ride over at the end of training', () => {
    fc.assert(fc.property(index, (i) => rideProgress(rideOf(i), counterAxis(RUNS)) >= 1));
  });

  it('lets no skier start before the counter reaches the run', () => {
    fc.assert(
      fc.property(index, (i) => rideProgress(rideOf(i), counterAxis(i) * (1 - RIDE) - 1e-9) <= 0),
    );
  });

  it('sends the first eight runs one after another', () => {
    for (let i = 0; i < 8; i++) {
      const { arrival, duration } = rideOf(i);
      expect(rideOf(i + 1).arrival).toBeGreaterThanOrEqual(arrival + duration * 0.5);
    }
    const { arrival, duration } = rideOf(0);
    expect(rideOf(1).arrival).toBeCloseTo(arrival + duration, 12);
  });
});
