import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CELLS, COLUMNS, LAYERS } from '@/scenes/model/geometry';
import { PARAMS } from '@/scenes/model/params';
import { MountainSolver } from '@/scenes/model/solver';
import { type MountainState, NAMED_STATES } from '@/scenes/model/state';
import { shipped as mountain } from './shipped';

/** All that can be asked, to the last bit. */
function answersOf(solver: MountainSolver) {
  const { model } = solver;
  return {
    odds: [...solver.valleyOdds('reworded')],
    logPartition: [...model.logPartition],
    // The valley asked for last comes first again: what was kept of it must not outlive its snow.
    toVillage: [...model.endingChances(4, new Float64Array(COLUMNS))],
    toRavine: [...model.endingChances(0, new Float64Array(COLUMNS))],
    toVillageAgain: [...model.endingChances(4, new Float64Array(COLUMNS))],
    toVillageOnceMore: [...model.endingChances(4, new Float64Array(COLUMNS))],
    visits: [...solver.visits('bomb', new Float64Array(CELLS))],
    runs: solver.sampleRuns('bomb', 3, 7),
  };
}

const { firstLayer, endLayer } = PARAMS.rating;

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

/** A fence of one height on a band of layers. */
const fenceOn = (first: number, end: number, height: number) =>
  new Float64Array(CELLS).fill(height, first * COLUMNS, end * COLUMNS);

describe('a solver that is shown one state after another', () => {
  it('answers as one that has seen no other, to the last bit', () => {
    const solver = new MountainSolver(mountain);
    fc.assert(
      fc.property(states, fc.constantFrom(0.1, 0.6, 1), (state, fences) => {
        expect(answersOf(solver.show(state))).toEqual(fresh(state));
        // Only the fence: the pass starts from the lowest nets.
        const refenced = { ...state, fences };
        expect(answersOf(solver.show(refenced))).toEqual(fresh(refenced));
        const own = fenceOn(firstLayer, endLayer, fences);
        expect(answersOf(solver.show(state, own))).toEqual(fresh(state, own));
        expect(answersOf(solver.show(refenced))).toEqual(fresh(refenced));
      }),
      { numRuns: 25 },
    );
  });

  it('does so beside another solver, whatever that one shows', () => {
    const [solver, beside] = [0, 1].map(() => new MountainSolver(mountain));
    fc.assert(
      fc.property(states, states, fc.constantFrom(0, 0.6), (state, other, fences) => {
        expect(answersOf(beside.show(state))).toEqual(fresh(state));
        const refenced = { ...state, fences };
        expect(answersOf(solver.show(refenced, undefined, beside))).toEqual(fresh(refenced));
        expect(answersOf(solver.show(other, undefined, beside))).toEqual(fresh(other));
        expect(answersOf(beside.show(state))).toEqual(fresh(state));
      }),
      { numRuns: 25 },
    );
  });

  it('does so, too, where a fence of somebody’s own stands below all nets', () => {
    const state = NAMED_STATES.fenced;
    const solver = new MountainSolver(mountain).show(state);
    for (const fence of [
      fenceOn(endLayer, endLayer + 1, 0.5),
      fenceOn(firstLayer, endLayer, 0.5),
      fenceOn(0, LAYERS, 0.5),
      undefined,
    ]) {
      const beside = new MountainSolver(mountain);
      expect(answersOf(beside.show(state, undefined, solver))).toEqual(fresh(state));
      expect(answersOf(solver.show(state, fence))).toEqual(fresh(state, fence));
      expect(answersOf(beside.show(state, fence, solver))).toEqual(fresh(state, fence));
    }
  });
});
