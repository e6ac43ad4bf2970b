import { describe, expect, it } from 'vitest';
import {
  MOST_STATES,
  namedStates,
  type PosedStep,
  statesOf,
} from '@/content/pipeline/named-states';
import { STATE_ALIASES } from '@/content/pipeline/state-aliases';
import { DEFAULT_POSE } from '@/scenes/pose/pose';
import { SCENES } from '@/scenes/registry';

const chapter = { slug: 'training', title: 'Training' };
const step = (id: string, more: Partial<PosedStep> = {}): PosedStep => {
  return { id, title: id, chapter, pose: DEFAULT_POSE, ...more };
};
const carved = step('carved', { scene: 'carving', pose: { ...DEFAULT_POSE, runs: 4096 } });

describe('the states that a story names', () => {
  it('are those of steps that show a scene', () => {
    const states = statesOf([step('talk'), carved, step('so-far'), step('deep-tracks')], {});
    // The lab is offered nowhere, so its still stands for it; carving is offered.
    expect(states.map(({ id, scene }) => [id, scene])).toEqual([
      ['carved', 'carving'],
      ['so-far', 'lab'],
    ]);
    expect(states[0]).toMatchObject({ step: 'carved', query: 'runs=4096', chapter });
  });

  it('keep their address when a step gets another id', () => {
    const [now, before] = statesOf([carved], { dug: 'carved' });
    expect(before).toEqual({ ...now, id: 'dug' });
    expect(() => statesOf([carved], { dug: 'gone' })).toThrow(/"gone", which is no state/);
    expect(() => statesOf([carved], { carved: 'carved' })).toThrow(/needs no alias/);
  });

  it('are not more than there may be pages', () => {
    const many = Array.from({ length: MOST_STATES + 1 }, (_, i) => ({ ...carved, id: `c${i}` }));
    expect(() => statesOf(many, {})).toThrow(/at most 60/);
  });

  it('follow the story as it is staged', async () => {
    const states = await namedStates();
    expect(new Set(states.map(({ id }) => id)).size).toBe(states.length);
    expect(new Set(states.map(({ scene }) => scene)).size).toBe(SCENES.length);
    const queryOf = (id: string) => states.find((one) => one.id === id)?.query;
    expect(queryOf('deep-tracks')).toBe('runs=4096');
    expect(queryOf('under-the-lift')).toBe('light=off');
    expect(queryOf('bomb')).toBe('');
    for (const id of Object.keys(STATE_ALIASES)) expect(queryOf(id)).toBeDefined();
  });
});
