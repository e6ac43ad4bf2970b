import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CrowdName, GATES, SAMPLED_SENDS, SENT_STATES, type SendName } from '@/scenes/ids';
import { type MountainState, NAMED_STATES, UNWATCHED_LIKENESS } from '@/scenes/model/state';
import { SEND_ORIGINS } from '@/scenes/model/sampled-sends';
import { MountainSolver } from '@/scenes/model/solver';
import { drawnWords } from '@/scenes/words/drawn-words';
import { USUAL_RUNS } from '@/scenes/instrument/drawn';
import { pictureOf, sendOf } from '@/scenes/instrument/picture';
import { type Scene } from '@/scenes/instrument/scene';
import { sceneNamed, SCENES } from '@/scenes/registry';
import { validateStoryboard } from '@/scenes/pose/validate';
import { nearestScene } from '@/scenes/state/nearest';
import { DEFAULT_STATE, type SceneState } from '@/scenes/state/scene-state';
import { legalScene } from '../state/scene-states';
import { shipped } from '../model/shipped';

const scene = (id: string): Scene => {
  const found = sceneNamed(id);
  if (!found) throw new Error(`no scene ${id}`);
  return found;
};
const lab = scene('lab');
const solver = new MountainSolver(shipped);
const oddsIn = (state: MountainState, gate: SceneState['gate']) =>
  Array.from(solver.show(state).valleyOdds(gate));
const at = (change: Partial<SceneState>) => nearestScene({ ...DEFAULT_STATE, ...change });

/** Where the runs of a set come from, as the bake and the sampling have it. */
function originOf(send: SendName): { state: MountainState; gate: SceneState['gate'] } {
  const sampled = SAMPLED_SENDS.find((name) => name === send);
  if (sampled) {
    const { state, gate } = SEND_ORIGINS[sampled];
    return { state, gate: gate as SceneState['gate'] };
  }
  const [ground, gate] = send.split('/');
  const name = SENT_STATES.find((one) => one === ground);
  if (!name) throw new Error(`no such set: ${send}`);
  return { state: NAMED_STATES[name], gate: GATES.find((one) => one === gate) ?? 0 };
}

function expectTrue(shown: SendName | CrowdName, state: SceneState): void {
  const origin = originOf(shown as SendName);
  expect(origin.gate, shown).toBe(state.gate);
  expect(oddsIn(origin.state, origin.gate), shown).toEqual(oddsIn(state, state.gate));
}

/** Settings close to those in which sets exist, so that chance often meets one. */
const nearSets: fc.Arbitrary<SceneState> = fc
  .record({
    gate: fc.constantFrom(...GATES),
    ground: fc.constantFrom('trained', 'refilled'),
    filter: fc.constantFrom(0.95, 0.8),
    runs: fc.constantFrom(0, 512, 4096),
    fences: fc.constantFrom(0, 0.15, 0.6, 1),
    light: fc.boolean(),
    likeness: fc.constantFrom(0, 0.15, 1),
    pushes: fc.constantFrom(0, 0, 1, 4),
    temperature: fc.constantFrom(1, 1, 1, 1.4),
  })
  .map((loose) => nearestScene({ ...DEFAULT_STATE, ...loose }));

describe('the runs in the picture of a state', () => {
  it('are those of that very state and gate, or none', () => {
    let met = 0;
    fc.assert(
      fc.property(nearSets, (state) => {
        const shown = sendOf(state);
        expect(shown.length).toBeLessThanOrEqual(1);
        for (const send of shown) {
          met++;
          expectTrue(send, state);
        }
      }),
      { numRuns: 800 },
    );
    expect(met).toBeGreaterThan(20);
  });

  it('hold in every scene, its own look included', () => {
    let met = 0;
    fc.assert(
      fc.property(fc.constantFrom(...SCENES), nearSets, (one, state) => {
        const { send, crowd } = pictureOf(one, state);
        const gates = [state.gate, ...(one.id === 'latent-map' ? [state.second] : [])];
        const bare = one.fencedByPicks ? { ...state, fences: 0 } : state;
        for (const shown of crowd === 'none' ? send : [...send, crowd]) {
          met++;
          const { gate } = originOf(shown as SendName);
          expect(gates, `${one.id}: ${shown}`).toContain(gate);
          expectTrue(shown, { ...bare, gate });
        }
      }),
      { numRuns: 600 },
    );
    expect(met).toBeGreaterThan(20);
  });

  it.each<[SendName, string, Partial<SceneState>]>([
    ['pushed/pushback', 'lab', { fences: 1, pushes: 4, gate: 'pushback' }],
    ['unwatched/bomb', 'under-the-lift', { ...NAMED_STATES.unwatched, gate: 'bomb' }],
    ['refilled-fenced/bomb', 'the-ground', { ...NAMED_STATES['refilled-fenced'], gate: 'bomb' }],
    [
      'refilled-fenced/reworded',
      'the-ground',
      { ...NAMED_STATES['refilled-fenced'], gate: 'reworded' },
    ],
    ['one/birdhouse', 'one-run', {}],
    ['pair/bomb', 'ranking', { gate: 'bomb', fences: 1 }],
  ])('include %s in %s', (send, id, change) => {
    expect(pictureOf(scene(id), at(change)).send).toEqual([send]);
  });

  it('are none once they would be wrong', () => {
    const sends = (id: string, change: Partial<SceneState>) =>
      pictureOf(scene(id), at({ ...scene(id).start, ...change })).send;
    expect(sends('one-run', { seed: 2 })).toEqual([]);
    expect(sends('ranking', { picks: ['left'] })).toEqual([]);
    expect(sends('pushed', { pushes: 3 })).toEqual([]);
    expect(sends('under-the-lift', { light: false, likeness: 0.2 })).toEqual([]);
    expect(sends('the-ground', { filter: 0.8 })).toEqual([]);
    expect(pictureOf(scene('odds'), at({ gate: 'bomb', fences: 0.5 })).crowd).toBe('none');
    expect(pictureOf(scene('odds'), at({ gate: 'bomb', temperature: 1.1 })).crowd).toBe('none');
  });
});

describe('the slope in the picture of a state', () => {
  it('leans a quarter more with each of four pushes', () => {
    const tilts = [0, 1, 2, 3, 4].map((pushes) => pictureOf(lab, at({ pushes })).tilt);
    expect(tilts).toEqual([0, 0.25, 0.5, 0.75, 1]);
  });

  it('has its fences as high as their strength, whatever the light', () => {
    fc.assert(
      fc.property(legalScene, (state) => {
        const { fences, sink } = pictureOf(lab, state);
        const strength = state.light ? state.fences : state.fences * state.likeness;
        expect(fences * (1 - sink * (1 - UNWATCHED_LIKENESS))).toBeCloseTo(strength, 9);
      }),
    );
    const { fences, sink } = pictureOf(lab, at(NAMED_STATES.unwatched));
    expect([fences, sink]).toEqual([1, 1]);
  });

  it('is always one that the mountain can show', () => {
    fc.assert(
      fc.property(fc.constantFrom(...SCENES), legalScene, (one, state) => {
        expect(validateStoryboard([{ id: 'it', pose: pictureOf(one, state) }])).toEqual([]);
      }),
    );
  });
});

describe('what is said of the picture', () => {
  const words = (id: string, change: Partial<SceneState>) => {
    return drawnWords(scene(id), at({ ...scene(id).start, ...change }));
  };

  it('counts the runs that are drawn', () => {
    expect(words('which-way', { n: 1 })).toContain('one run');
    expect(words('which-way', { n: 100 })).toContain('100\u00a0lines');
    expect(words('which-way', { n: 0 })).toBe('No run is sent.');
    expect(words('which-way', { n: 10_000 })).toMatch(/400.lines .* first of 10,000.runs/);
    expect(words('latent-map', {})).toContain(`${2 * USUAL_RUNS}`);
    expect(words('odds', { fences: 0.3 })).toContain('thousand');
  });

  it('names the two runs of the lesson, and those of a pair', () => {
    expect(words('next-turn', {})).toContain('own guess');
    expect(words('next-turn', { runs: 63 })).toContain('own guess');
    expect(words('ranking', {})).toContain('waits for your choice');
  });

  it('tells whose fence stands', () => {
    expect(words('ranking', {})).toContain('No fence');
    expect(words('ranking', { picks: ['left'] })).toContain('your choices raised');
    expect(words('odds', {})).not.toContain('your');
  });
});
