import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { VALLEYS } from '@/scenes/ids';
import { CROWD_SIZE } from '@/scenes/model/crowd';
import { startOdds } from '@/scenes/model/gate';
import { COLUMNS, HEADINGS, LAYERS, TURNS, valleyIndexOf } from '@/scenes/model/geometry';
import { curate, DATA_MIXTURE } from '@/scenes/model/mixture';
import { NAMED_STATES } from '@/scenes/model/state';
import { drawnOf, sampledState } from '@/scenes/instrument/drawn';
import { aheadOf, sampledPicture } from '@/scenes/reading/sampled-picture';
import { layRuns, type OwnGround, solveOwn } from '@/scenes/reading/own-ground';
import { SceneReader } from '@/scenes/reading/scene-reader';
import { type Scene } from '@/scenes/instrument/scene';
import { type SampledPicture } from '@/scenes/pose/sampled-picture';
import { sceneNamed, SCENES } from '@/scenes/registry';
import { finish } from '@/scenes/slices/gradual';
import { nearestScene } from '@/scenes/state/nearest';
import { type Pick, type SceneState } from '@/scenes/state/scene-state';
import { planFences } from '@/scenes/world/fences/plan';
import { shipped } from '../model/shipped';
import { legalScene } from '../state/scene-states';

const reader = new SceneReader(shipped);
const scene = (id: string): Scene => {
  const found = sceneNamed(id);
  if (!found) throw new Error(`no scene ${id}`);
  return found;
};
const shown = (id: string, change: Partial<SceneState> = {}, own?: OwnGround) => {
  const state = nearestScene({ ...scene(id).start, ...change });
  return { state, sampled: sampledPicture(reader, scene(id), state, own) };
};
const columnsOf = ({ runs = [], crowd }: SampledPicture) =>
  crowd?.runs ?? runs.map(({ columns }) => columns);

/** Ends of sampled runs against exact odds: each share within 4 standard errors. */
function expectShares(runs: readonly Uint8Array[], odds: ArrayLike<number>): void {
  VALLEYS.forEach((name, valley) => {
    const count = runs.filter((run) => valleyIndexOf(run[LAYERS - 1]) === valley).length;
    const chance = odds[valley];
    const error = Math.sqrt(runs.length * chance * (1 - chance));
    expect(Math.abs(count - runs.length * chance), name).toBeLessThanOrEqual(4 * error + 0.5);
  });
}

describe('the runs drawn of a state', () => {
  it('are the same for the same state, and possible ones from its gate', () => {
    const few = legalScene.map((state) => ({ ...state, picks: [] }));
    fc.assert(
      fc.property(fc.constantFrom(...SCENES), few, (one, state) => {
        const first = sampledPicture(reader, one, state);
        expect(columnsOf(sampledPicture(new SceneReader(shipped), one, state))).toEqual(
          columnsOf(first),
        );
        const drawn = drawnOf(one, state);
        const start = startOdds(state.gate);
        for (const [i, run] of columnsOf(first).entries()) {
          expect(run).toHaveLength(LAYERS);
          if (typeof drawn !== 'string' && i < drawn.runs) {
            expect(start[run[0]]).toBeGreaterThan(0);
          }
          for (let turn = 0; turn < TURNS; turn++) {
            expect(Math.abs(run[turn + 1] - run[turn])).toBeLessThanOrEqual(2);
          }
        }
      }),
      { numRuns: 20 },
    );
  });

  it.each<[string, Partial<SceneState>]>([
    ['which-way', { gate: -0.3 }],
    ['which-way', { gate: 'pushback', fences: 0.35, pushes: 2 }],
    ['fresh-snow', { gate: 'obscure', runs: 300, temperature: 1.7 }],
    ['which-way', { ...NAMED_STATES['refilled-80-fenced'], gate: 'bomb' }],
    ['which-way', { ...NAMED_STATES.unwatched, likeness: 0.6, gate: 'bomb' }],
  ])('end as often in each valley as the exact odds of %s in %o say', (id, change) => {
    const { state, sampled } = shown(id, { ...change, n: 400 });
    expect(sampled.runs).toHaveLength(400);
    expectShares(columnsOf(sampled), reader.odds(scene(id), state));
  });

  it.each<Partial<SceneState>>([
    { fences: 0.5 },
    { temperature: 1.3 },
    { fences: 0.2, temperature: 0.7 },
  ])('make a crowd that ends as the exact odds of %o say', (change) => {
    const { state, sampled } = shown('odds', change);
    expect(sampled.crowd?.runs).toHaveLength(CROWD_SIZE);
    expectShares(columnsOf(sampled), reader.odds(scene('odds'), state));
  });

  it('leave the crowd of the story where it is of this very state', () => {
    for (const fences of [0, 1]) expect(shown('odds', { fences }).sampled.crowd).toBeUndefined();
    expect(shown('odds', { fences: 1, seed: 2 }).sampled.crowd).toBeDefined();
  });

  it('are as many as are sent, the first of them always the same', () => {
    const [one, ten, many] = [1, 10, 100].map((n) => columnsOf(shown('which-way', { n }).sampled));
    expect([one, ten, many].map((runs) => runs.length)).toEqual([1, 10, 100]);
    expect(many.slice(0, 10)).toEqual(ten);
    expect(ten.slice(0, 1)).toEqual(one);
    expect(columnsOf(shown('which-way', { n: 10, seed: 2 }).sampled)).not.toEqual(ten);
  });

  it('come from both gates where two are compared', () => {
    const { state, sampled } = shown('latent-map', { gate: 0.3, second: -0.6 });
    const runs = columnsOf(sampled);
    const starts = [state.gate, state.second].map((gate) => startOdds(gate));
    runs.forEach((run, i) => {
      expect(starts[i < runs.length / 2 ? 0 : 1][run[0]]).toBeGreaterThan(0);
    });
  });

  it('are one with the exact odds of each of its turns where one is followed', () => {
    const { state, sampled } = shown('one-run', { seed: 9 });
    const [{ columns, odds = [] }] = sampled.runs ?? [];
    expect(columns).toEqual(reader.run(state).columns);
    expect(odds).toHaveLength(TURNS);
    odds.forEach((turns, layer) => {
      expect(turns).toHaveLength(HEADINGS);
      const heading = layer === 0 ? 0 : columns[layer] - columns[layer - 1];
      const stand = { layer, column: columns[layer], heading };
      expect(turns).toEqual(reader.turnOdds(state, stand));
    });
  });

  it('are the pair that waits where the reader rates', () => {
    const { sampled } = shown('ranking', { picks: ['right'] });
    const { left, right } = reader.nextPair(['right']);
    expect(columnsOf(sampled)).toEqual([left.columns, right.columns]);
  });

  it('are a run of the data and the guess of that moment where a step is taken apart', () => {
    const { state, sampled } = shown('next-turn', { runs: 20 });
    const lesson = reader.lesson(state);
    expect(sampled.runs).toEqual([
      { columns: lesson?.data.columns, role: 'data' },
      { columns: lesson?.guess.columns, role: 'guess' },
    ]);
    expect(shown('next-turn').sampled.runs).toEqual([]);
  });

  it('depend on what the address of their state says, and on no more', () => {
    const address = (id: string, change: Partial<SceneState>) =>
      sampledState(scene(id), shown(id, change).state);
    expect(address('one-run', { n: 3 })).toBe(address('one-run', { n: 40 }));
    expect(address('odds', { n: 3 })).toBe(address('odds', { n: 40 }));
    expect(address('which-way', { n: 3 })).not.toBe(address('which-way', { n: 40 }));
    expect(address('odds', { fences: 0.3 })).not.toBe(address('odds', { fences: 0.4 }));
  });
});

describe('the fence of the reader’s own choices', () => {
  const nets = (picks: Pick[]) => {
    const { fence } = shown('ranking', { picks }).sampled;
    if (!fence) throw new Error('no fence was given');
    return planFences({ layers: LAYERS, columns: COLUMNS, values: fence.values }, fence.peak);
  };
  const highest = (picks: Pick[]) =>
    Math.max(...nets(picks).flatMap((net) => net.map((p) => p.height)));

  it('is none before the first', () => {
    expect(shown('ranking').sampled.fence?.values.every((value) => value === 0)).toBe(true);
    expect(nets([])).toEqual([]);
  });

  it('stands after one, low, and grows with more', () => {
    const few = highest(['left']);
    const some = highest(['fifty']);
    const more = highest(['fifty', 'fifty', 'fifty', 'fifty']);
    expect(few).toBeGreaterThan(0);
    expect(some).toBeGreaterThan(1.3 * few);
    expect(more).toBeGreaterThan(1.3 * some);
  });

  it('is the very same object for the same choices', () => {
    const picks: Pick[] = ['left', 'right'];
    const [first, again] = [0, 1].map(() => shown('ranking', { picks }).sampled.fence?.values);
    expect(again).toBe(first);
  });
});

describe('snow that no pose can name', () => {
  it('is that of the weaker filter, carved by the data that filter left', () => {
    const { track, fence } = shown('the-ground', NAMED_STATES['refilled-80-fenced']).sampled;
    expect(track?.values).toBe(shipped.weaklyRefilledTrack);
    expect(fence?.values).toBe(shipped.weaklyRefilledFence);
    expect(track?.laid).toHaveLength(256);
    expect(shown('lab', NAMED_STATES['refilled-80']).sampled.track).toBe(track);
    for (const state of [NAMED_STATES.refilled, NAMED_STATES.fenced]) {
      const { sampled } = shown('the-ground', state);
      expect([sampled.track, sampled.fence]).toEqual([undefined, undefined]);
    }
  });

  it('has the runs that its training learned from: those of the file for the shipped data', () => {
    const laid = finish(layRuns({ mixture: curate(DATA_MIXTURE), curated: true }));
    const kept = shipped.refilledRuns.map(({ index, valley, columns }) => ({
      index,
      valley,
      columns,
    }));
    expect(laid).toEqual(kept);
  });

  it('has its runs laid ahead, slice by slice, where a filter may ask for them', () => {
    const fresh = new SceneReader(shipped);
    const ground = scene('the-ground');
    const [ahead] = aheadOf(fresh, ground);
    let slices = 1;
    while (!ahead.advance()) slices++;
    expect(slices).toBeGreaterThan(50);
    const state = nearestScene({ ...ground.start, ...NAMED_STATES['refilled-80'] });
    const sampled = sampledPicture(fresh, ground, state);
    expect(sampled.track?.laid).toBe(ahead.value);
    expect(aheadOf(fresh, scene('odds'))).toEqual([]);
  });

  it('is a mountain of the reader’s own, with runs and odds of its own', () => {
    const { refilledTrack: track, refilledFence: fence } = shipped;
    const own = { track, fence, mixture: curate(DATA_MIXTURE), curated: true };
    const { state, sampled } = shown('lab', { fences: 0.5, gate: 'bomb' }, own);
    expect(sampled.track?.values).toBe(track);
    expect(shown('lab', { fences: 1 }, own).sampled.track).toBe(sampled.track);
    expect(sampled.fence).toMatchObject({ values: own.fence, amount: 0.5 });
    expect(columnsOf(sampled)).not.toEqual(columnsOf(shown('lab', { fences: 0.5 }).sampled));
    const odds = solveOwn(own, state).valleyOdds(
      startOdds('bomb'),
      new Float64Array(VALLEYS.length),
    );
    const refilled = { ...state, ground: 'refilled' as const };
    expect(Array.from(odds)).toEqual(Array.from(reader.odds(scene('lab'), refilled)));
  });
});
