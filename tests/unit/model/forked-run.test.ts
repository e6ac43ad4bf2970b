import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Fork, forkedRun } from '@/scenes/model/forked-run';
import { COLUMNS, HEADINGS, LAYERS, STRAIGHT, TURNS } from '@/scenes/model/geometry';
import { MountainSolver } from '@/scenes/model/solver';
import { NAMED_STATES } from '@/scenes/model/state';
import { shipped } from './shipped';

const solver = new MountainSolver(shipped).show(NAMED_STATES.trained);
const { model } = solver;
const [run] = solver.sampleRuns('birdhouse', 1, 5);
const wayAt = (columns: Uint8Array, turn: number) => columns[turn] - columns[turn - 1] + STRAIGHT;
const other = (turn: number) => (wayAt(run, turn) === STRAIGHT ? STRAIGHT + 1 : STRAIGHT);

const forkLists = fc.array(
  fc.record({ turn: fc.integer({ min: 1, max: TURNS }), way: fc.integer({ min: 0, max: 4 }) }),
  { maxLength: 5 },
);

describe('a forked run', () => {
  it('is the run itself without forks, and with the turns it takes anyway', () => {
    expect(forkedRun(model, run, [], 5)).toEqual(run);
    const same = [3, 30, 63].map((turn) => ({ turn, way: wayAt(run, turn) }));
    expect(forkedRun(model, run, same, 5)).toEqual(run);
  });

  it('is unchanged before the fork, and a later fork leaves the way to it', () => {
    const first: Fork = { turn: 10, way: other(10) };
    const once = forkedRun(model, run, [first], 5);
    expect(once.subarray(0, 10)).toEqual(run.subarray(0, 10));
    expect(wayAt(once, 10)).toBe(first.way);
    const way = (wayAt(once, 40) + 1) % HEADINGS;
    const twice = forkedRun(model, run, [{ turn: 40, way }, first], 5);
    expect(twice.subarray(0, 40)).toEqual(once.subarray(0, 40));
    expect(wayAt(twice, 40)).toBe(way);
  });

  it('has a chance at every turn and stays on the face, whatever is asked', () => {
    fc.assert(
      fc.property(forkLists, fc.integer({ min: 1, max: 9999 }), (forks, seed) => {
        const forked = forkedRun(model, run, forks, seed);
        expect(forked).toHaveLength(LAYERS);
        expect(forked.every((column) => column < COLUMNS)).toBe(true);
        expect(model.logLikelihood(forked)).toBeGreaterThan(-Infinity);
        expect(forkedRun(model, run, forks, seed)).toEqual(forked);
      }),
      { numRuns: 60 },
    );
  });

  it('passes over a fork that leads off the face', () => {
    const left = Array.from({ length: TURNS }, (_, i) => ({ turn: i + 1, way: 0 }));
    const forked = forkedRun(model, run, left, 5);
    expect(Math.min(...forked)).toBeLessThan(2);
    expect(model.logLikelihood(forked)).toBeGreaterThan(-Infinity);
  });

  it('goes on below a fork as the odds have it', () => {
    const fork: Fork = { turn: 10, way: other(10) };
    const heading = fork.way - STRAIGHT;
    const odds = model.turnOdds(10, run[9] + heading, heading, new Float64Array(HEADINGS));
    const samples = 4000;
    const counts = new Float64Array(HEADINGS);
    for (let seed = 1; seed <= samples; seed++) {
      counts[wayAt(forkedRun(model, run, [fork], seed), 11)]++;
    }
    odds.forEach((chance, way) => {
      const error = Math.sqrt((chance * (1 - chance)) / samples);
      expect(Math.abs(counts[way] / samples - chance)).toBeLessThanOrEqual(4 * error);
    });
  });
});
