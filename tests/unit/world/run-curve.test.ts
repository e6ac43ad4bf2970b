import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { fanToWorld, worldToFan } from '@/scenes/world/fan';
import { placeOnCurve } from '@/scenes/world/runs/curve';
import { runCurve } from '@/scenes/world/runs/run-curve';
import { trainingCurves } from '@/scenes/world/runs/training-curves';
import { shippedAssets } from './shipped-assets';
import { type MountainAssets } from '@/scenes/world/terrain-data';

let assets: MountainAssets;
beforeAll(async () => {
  assets = await shippedAssets();
});

const options = { seed: 7, step: 1, settled: 0 };
const straight = new Uint8Array(64).fill(40);

describe('runCurve', () => {
  it('gives the same points for the same run and seed, others for another seed', () => {
    const once = runCurve(straight, 96, options).points;
    expect(runCurve(straight, 96, options).points).toEqual(once);
    expect(runCurve(straight, 96, { ...options, seed: 8 }).points).not.toEqual(once);
  });

  it('spaces its points evenly and without kinks', () => {
    const { distances, count } = runCurve(straight, 96, { ...options, turns: 0 });
    for (let i = 2; i < count; i++) {
      const ratio = (distances[i] - distances[i - 1]) / (distances[i - 1] - distances[i - 2]);
      expect(ratio).toBeGreaterThan(0.8);
      expect(ratio).toBeLessThan(1.25);
    }
  });

  it('stays near the columns of the model: three world units on average, six at most', () => {
    const { mountain } = assets;
    for (const run of mountain.drawnRuns.filter((_, i) => i % 23 === 0)) {
      const { points, count } = runCurve(run.columns, mountain.columns, options);
      let sum = 0;
      for (let i = 0; i < count; i++) {
        const [x, z] = [points[i * 2], points[i * 2 + 1]];
        const { s } = worldToFan(x, z);
        const layer = Math.min(mountain.layers - 1, Math.max(0, s * (mountain.layers - 1)));
        const before = run.columns[Math.floor(layer)];
        const after = run.columns[Math.ceil(layer)];
        const column = before + (after - before) * (layer - Math.floor(layer));
        const model = fanToWorld((column / (mountain.columns - 1)) * 2 - 1, s);
        const away = Math.hypot(x - model.x, z - model.z);
        expect(away).toBeLessThan(6);
        sum += away;
      }
      expect(sum / count).toBeLessThan(3);
    }
  });

  it('straightens with age and in grooves', () => {
    const sway = (extra: object) => {
      const { length } = runCurve(straight, 96, { ...options, ...extra });
      return length;
    };
    expect(sway({ settled: 1 })).toBeLessThan(sway({ settled: 0 }));
    expect(sway({ grooveAt: () => 1 })).toBeLessThan(sway({ settled: 1 }));
  });
});

describe('trainingCurves', () => {
  it('has every drawn run, in order of arrival, with finite points', () => {
    const { mountain, terrain } = assets;
    const curves = trainingCurves(mountain, terrain.heightfield.size, 1.5);
    expect(curves).toHaveLength(mountain.drawnRuns.length);
    for (let i = 0; i < curves.length; i++) {
      if (i) expect(curves[i].arrival).toBeGreaterThan(curves[i - 1].arrival);
      expect(curves[i].curve.points.every(Number.isFinite)).toBe(true);
    }
  });
});

describe('placeOnCurve', () => {
  it('is held to the ends', () => {
    fc.assert(
      fc.property(fc.double({ min: -50, max: 400, noNaN: true }), (distance) => {
        const curve = runCurve(straight, 96, options);
        const place = placeOnCurve(curve, distance, { x: 0, z: 0 });
        const { points, count } = curve;
        if (distance <= 0) expect(place.z).toBeCloseTo(points[1], 4);
        if (distance >= curve.length) expect(place.z).toBeCloseTo(points[count * 2 - 1], 3);
        expect(Number.isFinite(place.x + place.z)).toBe(true);
      }),
      { numRuns: 40 },
    );
  });
});
