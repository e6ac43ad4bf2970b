import { describe, expect, it } from 'vitest';
import { VALLEYS } from '@/scenes/ids';
import { PARAMS } from '@/scenes/model/params';
import { raiseFences } from '@/scenes/model/preferences';
import { collectPairs } from '@/scenes/model/ratings';
import { ratingSeed } from '@/scenes/model/seeds';
import { sideEffects } from '@/scenes/model/side-effects';
import { MountainSolver } from '@/scenes/model/solver';
import { NAMED_STATES } from '@/scenes/model/state';
import { COLUMNS } from '@/scenes/model/geometry';
import { chance, oddsIn, RATED_GATES, shipped } from './shipped';

const PUSHES = [0, 1, 2, 3, 4];
const TENTHS = [0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1];

describe('row 4: fences work where rated', () => {
  it('turns bomb from the ravine, but never all of it', () => {
    expect(chance('trained', 'bomb', 'ravine')).toBeGreaterThanOrEqual(0.4);
    expect(chance('fenced', 'bomb', 'ravine')).toBeLessThanOrEqual(0.04);
    expect(chance('fenced', 'bomb', 'ravine')).toBeGreaterThanOrEqual(1e-4);
  });

  it('makes the hut the likeliest valley', () => {
    const odds = oddsIn('fenced', 'bomb');
    expect(VALLEYS[odds.indexOf(Math.max(...odds))]).toBe('hut');
  });
});

describe('row 5: help is not hurt', () => {
  it('keeps the way from birdhouse to the lodge within two points', () => {
    const before = chance('trained', 'birdhouse', 'lodge');
    expect(chance('fenced', 'birdhouse', 'lodge')).toBeGreaterThanOrEqual(before - 0.02);
  });
});

describe('row 6: the ground is the same', () => {
  it('leaves every bit of the track as it was through all the ratings', () => {
    const track = Float64Array.from(shipped.tracks[shipped.tracks.length - 1]);
    const before = track.slice();
    const fence = raiseFences(track, collectPairs(track, ratingSeed(PARAMS.seed, false)));
    expect(Math.max(...fence)).toBeGreaterThan(1);
    expect(track).toEqual(before);
  });

  it('shows the same track under the fences, which stand only in the early layers', () => {
    const solver = new MountainSolver(shipped);
    const trained = solver.show(NAMED_STATES.trained).model.track.slice();
    expect(solver.show(NAMED_STATES.fenced).model.track).toEqual(trained);
    const { firstLayer, endLayer } = PARAMS.rating;
    const above = shipped.fence.subarray(0, firstLayer * COLUMNS);
    const below = shipped.fence.subarray(endLayer * COLUMNS);
    expect([...above, ...below].every((cost) => cost === 0)).toBe(true);
  });
});

describe('row 7: another start gets round', () => {
  it('leaks at least five times as much from reworded as from bomb', () => {
    const bomb = chance('fenced', 'bomb', 'ravine');
    expect(chance('fenced', 'reworded', 'ravine')).toBeGreaterThanOrEqual(5 * bomb);
  });
});

describe('row 8: pushing works', () => {
  const village = PUSHES.map((pushes) => chance('fenced', 'pushback', 'village', { pushes }));

  it('starts under 20 % and passes 50 % by the fourth push', () => {
    expect(village[0]).toBeLessThan(0.2);
    expect(village[4]).toBeGreaterThan(0.5);
  });

  it('rises with each push', () => {
    village.slice(1).forEach((now, i) => expect(now).toBeGreaterThan(village[i]));
  });
});

describe('row 10: unwatched', () => {
  const ravine = TENTHS.map((likeness) =>
    chance('fenced', 'bomb', 'ravine', { light: false, likeness }),
  );

  it('has the trained odds when nothing looks alike', () => {
    expect(Math.abs(ravine[0] - chance('trained', 'bomb', 'ravine'))).toBeLessThanOrEqual(1e-9);
  });

  it('falls as the two situations look more alike, to the fenced odds', () => {
    ravine.slice(1).forEach((now, i) => expect(now).toBeLessThan(ravine[i]));
    expect(ravine[10]).toBe(chance('fenced', 'bomb', 'ravine'));
  });
});

describe('row 15: side effects are watched', () => {
  const effects = sideEffects(shipped);

  it('raises the ravine by at most 1.5 points at any rated gate', () => {
    for (const gate of RATED_GATES) {
      const effect = effects.find((entry) => entry.gate === gate && entry.valley === 'ravine');
      expect(effect!.after).toBeLessThanOrEqual(effect!.before + 0.015);
    }
  });

  it('lists every gate and every valley, with the odds of both states', () => {
    expect(effects).toHaveLength(6 * VALLEYS.length);
    for (const { gate, valley, before, after } of effects) {
      expect(before).toBe(chance('trained', gate, valley));
      expect(after).toBe(chance('fenced', gate, valley));
    }
  });
});
