import { beforeAll, describe, expect, it } from 'vitest';
import { SENDS } from '@/scenes/ids';
import { finish } from '@/scenes/slices/gradual';
import { heightAt } from '@/scenes/world/heightfield';
import { counterAxis, rideProgress } from '@/scenes/world/runs/arrival';
import { trainingCurves } from '@/scenes/world/runs/training-curves';
import { LESSON_SET, sentLines } from '@/scenes/world/sent-runs/sent-lines';
import { DATA_PAINT, GUESS_PAINT } from '@/scenes/world/valley-paints';
import { passingAt } from '@/scenes/world/skiers/passing';
import { createStance, stanceOn } from '@/scenes/world/skiers/stance';
import { TrackDepth, TRENCH_DEPTH } from '@/scenes/world/tracks/track-depth';
import { shippedAssets } from './shipped-assets';
import { type MountainAssets } from '@/scenes/world/terrain-data';

let assets: MountainAssets;
beforeAll(async () => {
  assets = await shippedAssets();
});

const MOMENTS = [0.5, 1, 7, 24, 32, 100, 512.5, 2000, 4000];

describe('training skiers', () => {
  it('are exactly those whose ride is under way', () => {
    const curves = trainingCurves(assets.mountain, 260, 2);
    const found = new Uint16Array(64);
    for (const runs of MOMENTS) {
      const axis = counterAxis(runs);
      const count = passingAt(curves, axis, found);
      const expected = curves
        .map((ride, i) => ({ i, progress: rideProgress(ride, axis) }))
        .filter(({ progress }) => progress >= 0 && progress < 1)
        .map(({ i }) => i);
      expect([...found.subarray(0, count)].sort((a, b) => a - b)).toEqual(expected);
      expect(count).toBeLessThanOrEqual(28);
    }
  });

  it('stand on the pressed snow, never under it and never afloat', () => {
    const { mountain, terrain } = assets;
    const depth = new TrackDepth(mountain);
    const ground = terrain.heightfield;
    const groundAt = (x: number, z: number) => heightAt(ground, x, z) - depth.at(x, z);
    const stance = createStance();
    const lines = [
      ...trainingCurves(mountain, ground.size, 2).filter((_, i) => i % 37 === 0),
      ...Array.from({ length: LESSON_SET + 1 }, (_, set) =>
        finish(sentLines(mountain, set, 4, 3)),
      ).flat(),
    ];
    for (const runs of [0, 512, 4096]) {
      depth.setRuns(runs);
      for (const { curve } of lines) {
        for (let share = 0; share <= 1; share += 0.1) {
          stanceOn(curve, share * curve.length, groundAt, stance);
          const above = stance.y - groundAt(stance.x, stance.z);
          expect(above).toBeGreaterThan(0);
          expect(above).toBeLessThan(0.5);
          expect(Math.abs(stance.leanRad)).toBeLessThanOrEqual(0.5);
        }
      }
    }
  });
});

describe('TrackDepth', () => {
  it('is a pure function of the runs: scrubbing back gives the same snow', () => {
    const depth = new TrackDepth(assets.mountain);
    depth.setRuns(300);
    const before = depth.field.slice();
    depth.setRuns(4096);
    depth.setRuns(2);
    depth.setRuns(300);
    expect(depth.field).toEqual(before);
  });

  it('lies between untouched snow and the full depth of a trench', () => {
    const depth = new TrackDepth(assets.mountain);
    depth.setRuns(0);
    expect(depth.at(4, 30)).toBe(0);
    depth.setRuns(4096);
    let deepest = 0;
    for (let x = -80; x < 90; x += 3) {
      for (let z = -30; z < 100; z += 3) deepest = Math.max(deepest, depth.at(x, z));
    }
    expect(deepest).toBeGreaterThan(0.3);
    expect(deepest).toBeLessThanOrEqual(TRENCH_DEPTH);
  });
});

describe('sent runs', () => {
  it('come set by set, the lesson last, with the data before the guess', () => {
    const few = new Map([
      ['one/birdhouse', 1],
      ['pair/bomb', 2],
    ]);
    SENDS.forEach((name, set) => {
      const lines = finish(sentLines(assets.mountain, set, 5, 3));
      const sets = new Array<number>(few.get(name) ?? 5).fill(set);
      expect(lines.map((line) => line.set)).toEqual(sets);
    });
    const lesson = finish(sentLines(assets.mountain, LESSON_SET, 5, 3));
    expect(lesson.map(({ set }) => set)).toEqual([LESSON_SET, LESSON_SET]);
    expect(lesson.map(({ paint }) => paint)).toEqual([DATA_PAINT, GUESS_PAINT]);
  });
});
