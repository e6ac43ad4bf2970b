import { describe, expect, it } from 'vitest';
import { VALLEYS } from '@/scenes/ids';
import { startOdds } from '@/scenes/model/gate';
import { COLUMNS } from '@/scenes/model/geometry';
import { createValleyOdds } from '@/scenes/model/path-model';
import { MountainSolver } from '@/scenes/model/solver';
import { type MountainState, NAMED_STATES } from '@/scenes/model/state';
import { shipped, sum } from './shipped';

const GATES_ASKED = [-0.95, -0.92, -0.46, -0.2, 0, 0.38, 0.66, 0.88, 0.95];

const STATES: [string, MountainState][] = [
  ['fresh', NAMED_STATES.fresh],
  ['fenced', NAMED_STATES.fenced],
  ['refilled-80-fenced', NAMED_STATES['refilled-80-fenced']],
  ['pushed and cold', { ...NAMED_STATES.fenced, pushes: 3, temperature: 0.5 }],
];

describe.each(STATES)('the chance of each end from every start at once: %s', (_, state) => {
  const solver = new MountainSolver(shipped).show(state);
  const chances = VALLEYS.map((_valley, i) =>
    solver.model.endingChances(i, new Float64Array(COLUMNS)),
  );

  it('is for each start column what the forward pass gives', () => {
    for (let column = 0; column < COLUMNS; column += 5) {
      const start = new Float64Array(COLUMNS);
      start[column] = 1;
      const odds = solver.model.valleyOdds(start, createValleyOdds());
      odds.forEach((chance, valley) => {
        expect(Math.abs(chances[valley][column] - chance)).toBeLessThan(1e-12);
        expect(chances[valley][column]).toBeGreaterThan(0);
      });
    }
  });

  it('gives the odds of any gate, which sum to 1', () => {
    for (const gate of GATES_ASKED) {
      const start = startOdds(gate);
      const odds = chances.map((byStart) => sum(byStart.map((one, i) => one * start[i])));
      expect(Math.abs(sum(odds) - 1)).toBeLessThan(1e-12);
      solver.valleyOdds(gate).forEach((chance, valley) => {
        expect(Math.abs(odds[valley] - chance)).toBeLessThan(1e-12);
      });
    }
  });
});
