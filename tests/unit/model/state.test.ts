import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { STATES } from '@/scenes/ids';
import { nearestLegalState, READER_RANGES } from '@/scenes/model/legal-state';
import { MountainSolver } from '@/scenes/model/solver';
import {
  checkState,
  fenceStrengthOf,
  type MountainState,
  NAMED_STATES,
} from '@/scenes/model/state';
import { shipped } from './shipped';

describe('checkState', () => {
  it('takes every named state', () => {
    for (const state of STATES) expect(checkState(NAMED_STATES[state])).toBe(NAMED_STATES[state]);
  });

  it.each<[string, Partial<MountainState>]>([
    ['a temperature of 0', { temperature: 0 }],
    ['a negative temperature', { temperature: -1 }],
    ['an infinite temperature', { temperature: Infinity }],
    ['NaN on a slider', { fences: NaN }],
    ['NaN runs', { runs: NaN }],
    ['fences below 0', { fences: -0.1 }],
    ['likeness beyond 1', { likeness: 1.1 }],
    ['pushes below 0', { pushes: -1 }],
    ['more runs than were trained', { runs: 4097 }],
    ['a half-trained refilled ground', { ground: 'refilled', runs: 10 }],
    ['a ground nobody knows', { ground: 'grass' as 'trained' }],
    ['a filter nobody trained with', { ground: 'refilled', filter: 0.9 as 0.95 }],
    ['a light that is no light', { light: 'on' as unknown as boolean }],
  ])('refuses %s', (_, change) => {
    const solver = new MountainSolver(shipped);
    const state = { ...NAMED_STATES.trained, ...change };
    expect(() => solver.show(state)).toThrow(expect.objectContaining({ code: 'illegal-state' }));
  });
});

describe('nearestLegalState', () => {
  const anything = fc.oneof(
    fc.double(),
    fc.constantFrom(NaN, Infinity, -Infinity, -0, undefined, null, 'trained', 'refilled', true),
    fc.anything(),
  );
  const loose = fc.record({
    ground: anything,
    filter: anything,
    runs: anything,
    fences: anything,
    light: anything,
    likeness: anything,
    pushes: anything,
    temperature: anything,
  });

  it('is legal whatever it is given, within the reader ranges, and settled', () => {
    fc.assert(
      fc.property(loose, (given) => {
        const state = checkState(nearestLegalState(given));
        for (const name of ['runs', 'fences', 'likeness', 'pushes', 'temperature'] as const) {
          expect(state[name]).toBeGreaterThanOrEqual(READER_RANGES[name].least);
          expect(state[name]).toBeLessThanOrEqual(READER_RANGES[name].most);
        }
        expect(nearestLegalState(state)).toEqual(state);
      }),
    );
  });

  it('goes to the nearest end, and to the default where there is no number', () => {
    expect(nearestLegalState({ temperature: 9, pushes: 2.6, fences: -3, runs: NaN })).toEqual({
      ...NAMED_STATES.trained,
      temperature: 2,
      pushes: 3,
      fences: 0,
    });
    const filterOf = (filter: unknown) => nearestLegalState({ ground: 'refilled', filter }).filter;
    expect([0.1, 0.86, 0.88, 99, NaN, '0.8'].map(filterOf)).toEqual([
      0.8, 0.8, 0.95, 0.95, 0.95, 0.95,
    ]);
    expect(nearestLegalState({ filter: 0.8 }).filter).toBe(0.95);
    expect(nearestLegalState({ runs: 'many' }, NAMED_STATES.fresh)).toEqual(NAMED_STATES.fresh);
  });
});

describe('fenceStrengthOf', () => {
  it('counts in full under the light, and by likeness without it', () => {
    const state = { ...NAMED_STATES.fenced, fences: 0.8, likeness: 0.5 };
    expect(fenceStrengthOf(state)).toBe(0.8);
    expect(fenceStrengthOf({ ...state, light: false })).toBe(0.4);
  });
});
