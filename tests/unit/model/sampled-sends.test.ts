import { describe, expect, it } from 'vitest';
import { SAMPLED_SENDS, SENDS, VALLEYS } from '@/scenes/ids';
import { startOdds } from '@/scenes/model/gate';
import { LAYERS, valleyIndexOf, valleyOf } from '@/scenes/model/geometry';
import { sampleSend, SEND_ORIGINS, type SendOrigin } from '@/scenes/model/sampled-sends';
import { MountainSolver } from '@/scenes/model/solver';
import { NAMED_STATES } from '@/scenes/model/state';
import { shipped } from './shipped';

const endOf = (run: Uint8Array) => valleyOf(run[LAYERS - 1]);

describe('sets sampled on arrival', () => {
  it.each(SAMPLED_SENDS)('%s is the same every time, and every run of it is possible', (send) => {
    const origin = SEND_ORIGINS[send];
    const runs = sampleSend(shipped, origin);
    expect(sampleSend(shipped, origin)).toEqual(runs);
    const { model } = new MountainSolver(shipped).show(origin.state);
    const start = startOdds(origin.gate);
    for (const run of runs) {
      expect(start[run[0]]).toBeGreaterThan(0);
      expect(model.logLikelihood(run)).toBeGreaterThan(-300);
    }
  });

  it('one run from birdhouse ends in the lodge; of a pair from one start, one each way', () => {
    expect(sampleSend(shipped, SEND_ORIGINS['one/birdhouse']).map(endOf)).toEqual(['lodge']);
    const pair = sampleSend(shipped, SEND_ORIGINS['pair/bomb']);
    expect(pair.map(endOf)).toEqual(['ravine', 'hut']);
    expect(pair[0][0]).toBe(pair[1][0]);
  });

  const crowds = SAMPLED_SENDS.filter((send) => typeof SEND_ORIGINS[send].runs === 'number');

  it.each(crowds)('%s ends where the exact odds say, within 4 standard errors', (send) => {
    const { state, gate } = SEND_ORIGINS[send];
    const odds = new MountainSolver(shipped).show(state).valleyOdds(gate);
    const runs = sampleSend(shipped, SEND_ORIGINS[send]);
    VALLEYS.forEach((_, valley) => {
      const ended = runs.filter((run) => valleyIndexOf(run[LAYERS - 1]) === valley).length;
      const expected = odds[valley] * runs.length;
      const error = Math.sqrt(expected * (1 - odds[valley]));
      expect(Math.abs(ended - expected)).toBeLessThanOrEqual(4 * error + 1);
    });
  });

  it('takes any state and any place on the ridge', () => {
    const origin: SendOrigin = {
      state: { ...NAMED_STATES.fenced, light: false, likeness: 0.4, temperature: 1.3 },
      gate: -0.71,
      seed: 8,
      runs: 12,
    };
    const runs = sampleSend(shipped, origin);
    expect(runs).toHaveLength(12);
    for (const run of runs) expect(startOdds(-0.71)[run[0]]).toBeGreaterThan(0);
  });

  it('refuses what cannot be sent down', () => {
    const origin = { ...SEND_ORIGINS['one/birdhouse'], gate: 0.99 } as const;
    expect(() => sampleSend(shipped, origin)).toThrow(/A gate stands between/);
    const rare: SendOrigin = { ...SEND_ORIGINS['one/birdhouse'], runs: ['ravine'] };
    expect(() => sampleSend(shipped, rare)).toThrow(/none ends in the ravine/);
  });

  it('adds its names to those a storyboard may send', () => {
    for (const send of SAMPLED_SENDS) expect(SENDS).toContain(send);
    expect(new Set(SENDS).size).toBe(SENDS.length);
  });
});
