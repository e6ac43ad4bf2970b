import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DATA_GATES, GATES, STATES, type StateName, VALLEYS } from '@/scenes/ids';
import { MountainSolver } from '@/scenes/model/solver';
import { FILTERS, type MountainState, NAMED_STATES } from '@/scenes/model/state';
import { chance, oddsIn, shipped, sum } from './shipped';

const SAMPLES = 20_000;

describe('row 1: odds are odds', () => {
  it('sums to 1 in every state, at every gate', () => {
    for (const state of STATES) {
      for (const gate of DATA_GATES) {
        expect(Math.abs(sum(oddsIn(state, gate)) - 1)).toBeLessThan(1e-9);
      }
    }
  });

  it.each([
    ['fresh', 'birdhouse'],
    ['trained', 'bomb'],
    ['fenced', 'bomb'],
    ['fenced', 'pushback'],
    ['refilled', 'reworded'],
    ['refilled-80-fenced', 'bomb'],
  ] as const)('agrees with 20,000 samples: %s, %s', (state, gate) => {
    const solver = new MountainSolver(shipped).show(NAMED_STATES[state]);
    const exact = solver.valleyOdds(gate);
    const counts = new Float64Array(VALLEYS.length);
    for (const run of solver.sampleRuns(gate, SAMPLES, 12345)) {
      counts[solver.model.valleyOfRun(run)]++;
    }
    exact.forEach((odds, valley) => {
      const standardError = Math.sqrt((odds * (1 - odds)) / SAMPLES + 1 / (SAMPLES * SAMPLES));
      expect(Math.abs(counts[valley] / SAMPLES - odds)).toBeLessThanOrEqual(4 * standardError);
    });
  });
});

describe('row 11: temperature', () => {
  /** Odds of every shown gate along the slider, 0.025 a step. */
  const curves = (state: StateName) => {
    const solver = new MountainSolver(shipped);
    return Array.from({ length: 61 }, (_, i) => {
      solver.show({ ...NAMED_STATES[state], temperature: 0.5 + i * 0.025 });
      return GATES.flatMap((gate) => [...solver.valleyOdds(gate)]);
    });
  };
  const largestJump = (curve: number[][], step: number) =>
    Math.max(
      ...curve
        .slice(step)
        .flatMap((odds, i) => odds.map((chance, entry) => Math.abs(chance - curve[i][entry]))),
    );

  it.each(STATES)('changes the odds smoothly from 0.5 to 2: %s', (state) => {
    const curve = curves(state);
    expect(largestJump(curve, 2)).toBeLessThanOrEqual(0.15);
    expect(largestJump(curve, 1)).toBeLessThanOrEqual(0.6 * largestJump(curve, 2));
  });

  it('bends the way the page may say: the fence leaks more when skiing is loose', () => {
    const leak = [0.5, 1, 1.5, 2].map((temperature) =>
      chance('fenced', 'bomb', 'ravine', { temperature }),
    );
    expect(leak).toEqual([...leak].sort((a, b) => a - b));
  });
});

describe('row 12: never zero', () => {
  const legalState: fc.Arbitrary<MountainState> = fc
    .record({
      ground: fc.constantFrom('trained' as const, 'refilled' as const),
      filter: fc.constantFrom(...FILTERS),
      runs: fc.double({ min: 0, max: 4096, noNaN: true }),
      fences: fc.double({ min: 0, max: 1, noNaN: true }),
      light: fc.boolean(),
      likeness: fc.double({ min: 0, max: 1, noNaN: true }),
      pushes: fc.integer({ min: 0, max: 4 }),
      temperature: fc.double({ min: 0.5, max: 2, noNaN: true }),
    })
    .map((state) => (state.ground === 'refilled' ? { ...state, runs: 4096 } : state));
  const anyGate = fc.oneof(
    fc.constantFrom(...DATA_GATES),
    fc.double({ min: -0.95, max: 0.95, noNaN: true }),
  );

  const expectPossible = (odds: Float64Array) => {
    for (const value of odds) {
      expect(value).toBeGreaterThan(0);
      expect(Number.isFinite(Math.log(value))).toBe(true);
    }
    expect(Math.abs(sum(odds) - 1)).toBeLessThan(1e-9);
  };

  it('leaves every valley possible at the ends of every slider', () => {
    for (const state of STATES) {
      for (const temperature of [0.5, 1, 2]) {
        for (const pushes of [0, 4]) {
          const solver = new MountainSolver(shipped);
          solver.show({ ...NAMED_STATES[state], temperature, pushes });
          for (const gate of [-0.95, ...DATA_GATES, 0.95]) expectPossible(solver.valleyOdds(gate));
        }
      }
    }
  });

  it('leaves every valley possible in any legal state, at any gate', () => {
    const solver = new MountainSolver(shipped);
    fc.assert(
      fc.property(legalState, anyGate, (state, gate) => {
        expectPossible(solver.show(state).valleyOdds(gate));
      }),
      { numRuns: 150 },
    );
  });
});
