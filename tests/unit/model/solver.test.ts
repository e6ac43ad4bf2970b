import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CELLS, COLUMNS } from '@/scenes/model/geometry';
import { MountainSolver } from '@/scenes/model/solver';
import { type MountainState, NAMED_STATES } from '@/scenes/model/state';
import { shipped as mountain } from './shipped';

/** All that can be asked, to the last bit. */
function answersOf(solver: MountainSolver) {
  const { model } = solver;
  return {
    odds: [...solver.valleyOdds('reworded')],
    logPartition: [...model.logPartition],
    toRavine: [...model.endingChances(0, new Float64Array(COLUMNS))],
    visits: [...solver.visits('bomb', new Float64Array(CELLS))],
    runs: solver.sampleRuns('bomb', 3, 7),
  };
}

const fresh = (state: MountainState, fence?: Float64Array) =>
  answersOf(new MountainSolver(mountain).show(state, fence));

const states = fc
  .record({
    ground: fc.constantFrom('trained' as const, 'refilled' as const),
    runs: fc.constantFrom(64, 4096),
    fences: fc.constantFrom(0, 0.25, 0.8, 1),
    light: fc.boolean(),
    pushes: fc.constantFrom(0, 3),
    temperature: fc.constantFrom(0.5, 1),
  })
  .map((fields): MountainState => {
    const runs = fields.ground === 'trained' ? fields.runs : NAMED_STATES.refilled.runs;
    return { ...NAMED_STATES.fenced, ...fields, runs };
  });

describe('a solver that is shown one state after another', () => {
  it('answers as one that has seen no other, to the last bit', () => {
    const solver = new MountainSolver(mountain);
    fc.assert(
      fc.property(states, fc.constantFrom(0.1, 0.6, 1), (state, fences) => {
        expect(answersOf(solver.show(state))).toEqual(fresh(state));
        // Only the fence: the pass starts from the lowest net.
        const refenced = { ...state, fences };
        expect(answersOf(solver.show(refenced))).toEqual(fresh(refenced));
      }),
      { seed: 3, numRuns: 25 },
    );
  });

  it('keeps nothing of a fence of the reader’s own, which may stand lower', () => {
    const own = new Float64Array(CELLS).fill(0.5);
    const solver = new MountainSolver(mountain).show(NAMED_STATES.fenced);
    expect(answersOf(solver.show(NAMED_STATES.fenced, own))).toEqual(
      fresh(NAMED_STATES.fenced, own),
    );
    expect(answersOf(solver.show(NAMED_STATES.fenced))).toEqual(fresh(NAMED_STATES.fenced));
  });
});
