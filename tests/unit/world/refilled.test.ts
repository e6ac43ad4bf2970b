import { beforeAll, describe, expect, it } from 'vitest';
import { trackAt } from '@/scenes/model/interpolate';
import { finish } from '@/scenes/slices/gradual';
import { layCurves } from '@/scenes/world/runs/training-curves';
import { ribbonGeometry } from '@/scenes/world/tracks/ribbon-geometry';
import { TrackDepth } from '@/scenes/world/tracks/track-depth';
import { shippedAssets } from './shipped-assets';
import { type MountainAssets } from '@/scenes/world/terrain-data';

let assets: MountainAssets;
beforeAll(async () => {
  assets = await shippedAssets();
});

function fieldAt(runs: number, refilled: number): Float32Array {
  const depth = new TrackDepth(assets.mountain);
  depth.setRuns(runs, refilled);
  return depth.field;
}

describe('the refilled ground', () => {
  it('is the trained field at 0 and the refilled field at 1, bit by bit', () => {
    const { mountain } = assets;
    for (const runs of [0, 300, 4096]) {
      const trained = trackAt(mountain, runs, new Float32Array(mountain.refilledTrack.length));
      expect(fieldAt(runs, 0)).toEqual(trained);
      expect(fieldAt(runs, 1)).toEqual(mountain.refilledTrack);
    }
  });

  it('lies between the two on the way', () => {
    const [from, to, half] = [fieldAt(4096, 0), fieldAt(4096, 1), fieldAt(4096, 0.5)];
    half.forEach((cost, i) => expect(cost).toBeCloseTo((from[i] + to[i]) / 2, 5));
  });

  it('is a pure function of runs and amount', () => {
    const depth = new TrackDepth(assets.mountain);
    depth.setRuns(4096, 0.3);
    const before = depth.field.slice();
    for (const [runs, refilled] of [
      [4096, 1],
      [12, 0],
      [4096, 0],
      [4096, 0.3],
    ]) {
      depth.setRuns(runs, refilled);
    }
    expect(depth.field).toEqual(before);
  });

  it('fills the way to the ravine where it parts from the others', () => {
    const { drawnRuns, columns } = assets.mountain;
    const [before, after] = [fieldAt(4096, 0), fieldAt(4096, 1)];
    let trained = 0;
    let refilled = 0;
    for (const run of drawnRuns) {
      if (run.valley !== 'ravine') continue;
      for (let layer = 8; layer < 34; layer++) {
        trained += before[layer * columns + run.columns[layer]];
        refilled += after[layer * columns + run.columns[layer]];
      }
    }
    expect(trained).toBeLessThan(0);
    expect(refilled / trained).toBeLessThan(0.4);
  });

  it('has carved lines of its own, all passed by the end', () => {
    const { mountain, terrain } = assets;
    const { size } = terrain.heightfield;
    const curves = finish(layCurves(mountain.refilledRuns, mountain.columns, size, 4));
    expect(curves).toHaveLength(256);
    const { geometry, arrivals, firstIndex } = finish(ribbonGeometry(curves));
    expect([...arrivals]).toEqual([...arrivals].sort((a, b) => a - b));
    expect(firstIndex[curves.length]).toBe(geometry.getIndex()!.count);
    const passage = geometry.getAttribute('passage');
    for (let i = 0; i < passage.count; i++) expect(passage.getX(i)).toBeLessThanOrEqual(1.0001);
  });
});
