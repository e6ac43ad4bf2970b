import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type RangeControl } from '@/scenes/instrument/control';
import {
  ANOTHER_RUN,
  BEFORE_AFTER,
  FENCES,
  FILTER,
  FLATTERY,
  HARM,
  RATINGS,
  RIDGE,
  RUNS,
  TRIES,
  UNSURE,
  within,
} from '@/scenes/instrument/controls';
import {
  atStop,
  choose,
  gateMarks,
  isChosen,
  isIdle,
  press,
  stepped,
  stopOf,
  stopsOf,
  valueOf,
} from '@/scenes/instrument/set-control';
import { valueText } from '@/scenes/words/value-text';
import { SCENES } from '@/scenes/registry';
import { nearestScene } from '@/scenes/state/nearest';
import { DEFAULT_STATE, type SceneState } from '@/scenes/state/scene-state';

const state = (change: Partial<SceneState>) => nearestScene({ ...DEFAULT_STATE, ...change });
const sliders = SCENES.flatMap(({ id, controls }) =>
  controls
    .filter((control): control is RangeControl => control.kind === 'range')
    .map((control) => ({ name: `${id}: ${control.label}`, control })),
);

describe.each(sliders)('the slider $name', ({ control }) => {
  const { least, most, step } = stopsOf(control);

  it('reaches both ends of its range and stays within it', () => {
    expect(valueOf(control, atStop(control, DEFAULT_STATE, least))).toBe(control.least);
    expect(valueOf(control, atStop(control, DEFAULT_STATE, most))).toBe(control.most);
    fc.assert(
      fc.property(fc.integer({ min: 0, max: Math.round((most - least) / step) }), (steps) => {
        const there = atStop(control, DEFAULT_STATE, least + steps * step);
        expect(nearestScene(there)).toEqual(there);
        expect(valueOf(control, there)).toBeGreaterThanOrEqual(control.least);
        expect(valueOf(control, there)).toBeLessThanOrEqual(control.most);
        expect(valueText(control, there)).toMatch(/\S/);
      }),
    );
  });

  it('gets from end to end by keys, each press a new value', () => {
    let at = atStop(control, DEFAULT_STATE, least);
    let presses = 0;
    while (valueOf(control, at) < control.most && presses < 2000) {
      const next = stepped(control, at, 1);
      expect(valueOf(control, next)).toBeGreaterThan(valueOf(control, at));
      at = next;
      presses++;
    }
    expect(valueOf(control, at)).toBe(control.most);
    expect(valueOf(control, stepped(control, at, 1))).toBe(control.most);
    expect(valueOf(control, stepped(control, at, -1))).toBeLessThan(control.most);
  });
});

describe('sliders', () => {
  it('on a log scale give small numbers more of the way', () => {
    expect(stopOf(RUNS, state({ runs: 63 }))).toBe(120);
    expect(valueOf(RUNS, atStop(RUNS, DEFAULT_STATE, 120))).toBe(63);
    expect(stopOf(TRIES, state({ n: 1 }))).toBe(0);
  });

  it('stand at a gate that has a name, and give the name back', () => {
    expect(valueOf(RIDGE, state({ gate: 'bomb' }))).toBe(-0.46);
    expect(atStop(RIDGE, DEFAULT_STATE, -0.46).gate).toBe('bomb');
    expect(gateMarks(within(RIDGE, 0, 0.95)).map(({ name }) => name)).toEqual([
      'birdhouse',
      'obscure',
    ]);
    expect(gateMarks(FENCES)).toEqual([]);
  });

  it('say their value in words', () => {
    expect(valueText(FENCES, state({ fences: 0.6 }))).toBe('60\u00a0%');
    expect(valueText(UNSURE, state({ unsure: 0.1 }))).toBe('10\u00a0%');
    const harms = [0, 0.5, 1, 1.5, 2].map((harm) => valueText(HARM, state({ harm })));
    expect(harms).toEqual([
      'none',
      '0.5\u00a0times as many',
      'as in our data',
      '1.5\u00a0times as many',
      'twice as many',
    ]);
    expect(valueText(FLATTERY, state({ flattery: 1 }))).toBe('as in our data');
    expect(valueText(RUNS, state({ runs: 1 }))).toBe('1\u00a0training run');
    expect(valueText(TRIES, state({ n: 1 }))).toBe('1\u00a0try');
    expect(valueText(TRIES, state({ n: 1000 }))).toBe('1,000\u00a0tries');
    expect(valueText(RIDGE, state({ gate: 'bomb' }))).toBe('the bomb gate');
    expect(valueText(RIDGE, state({ gate: -0.3 }))).toBe('a gate at −0.30');
  });
});

describe('choices and buttons', () => {
  it('are idle where the ground leaves nothing to set', () => {
    const refilled = state({ ground: 'refilled' });
    expect([isIdle(FILTER, DEFAULT_STATE), isIdle(FILTER, refilled)]).toEqual([true, false]);
    expect([isIdle(RUNS, DEFAULT_STATE), isIdle(RUNS, refilled)]).toEqual([false, true]);
    expect([isIdle(FENCES, DEFAULT_STATE), isIdle(FENCES, refilled)]).toEqual([false, false]);
    for (const { controls, start, id } of SCENES) {
      const idle = controls.filter((control) => isIdle(control, start));
      if (id !== 'lab') expect(idle).toEqual([]);
    }
  });

  it('choose one option, and none where the state lies between', () => {
    const chosen = (fences: number) =>
      BEFORE_AFTER.options.map((option) => isChosen(option, state({ fences })));
    expect(chosen(0)).toEqual([true, false]);
    expect(chosen(1)).toEqual([false, true]);
    expect(chosen(0.5)).toEqual([false, false]);
    expect(choose(BEFORE_AFTER.options[1], DEFAULT_STATE).fences).toBe(1);
  });

  it('go round the seeds', () => {
    const [another] = ANOTHER_RUN.presses;
    expect(press(ANOTHER_RUN, another, state({ seed: 1 })).seed).toBe(2);
    expect(press(ANOTHER_RUN, another, state({ seed: 9999 })).seed).toBe(1);
    const forked = state({ seed: 4, forks: [{ turn: 3, way: 1 }] });
    expect(press(ANOTHER_RUN, another, forked)).toEqual(state({ seed: 5 }));
  });

  it('add picks and take the last one back, also when there is none', () => {
    const [left, right, fifty, undo] = RATINGS.presses;
    let at: SceneState = DEFAULT_STATE;
    for (const pressed of [left, right, fifty, undo]) at = press(RATINGS, pressed, at);
    expect(at.picks).toEqual(['left', 'right']);
    for (const pressed of [undo, undo, undo]) at = press(RATINGS, pressed, at);
    expect(at.picks).toEqual([]);
  });
});
