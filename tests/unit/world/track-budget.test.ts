import { beforeAll, describe, expect, it } from 'vitest';
import { TIER_NAMES, TIERS } from '@/scenes/quality/tiers';
import { finish } from '@/scenes/slices/gradual';
import { layCurves } from '@/scenes/world/runs/training-curves';
import { ribbonGeometry } from '@/scenes/world/tracks/ribbon-geometry';
import { shippedAssets } from './shipped-assets';
import { type MountainAssets } from '@/scenes/world/terrain-data';

/** Triangles of one redraw of the tracks, beside those of the frame. */
const BUDGET = 120_000;

describe('a redraw of the tracks', () => {
  let assets: MountainAssets;
  beforeAll(async () => {
    assets = await shippedAssets();
  });

  /** Triangles of all ribbons of some runs at a tier. */
  function triangles(runs: 'drawnRuns' | 'refilledRuns', ribbonStep: number): number {
    const { mountain, terrain } = assets;
    const { size } = terrain.heightfield;
    const curves = finish(layCurves(mountain[runs], mountain.columns, size, ribbonStep));
    const { geometry } = finish(ribbonGeometry(curves));
    return (geometry.index?.count ?? 0) / 3;
  }

  it.each(TIER_NAMES)(
    'stays within its budget at %s, also while the ground is refilled',
    (tier) => {
      const { ribbonStep } = TIERS[tier];
      const trained = triangles('drawnRuns', ribbonStep);
      const refilled = triangles('refilledRuns', ribbonStep);
      expect(trained).toBeGreaterThan(10_000);
      expect(refilled).toBeGreaterThan(1000);
      expect(trained + refilled).toBeLessThanOrEqual(BUDGET);
    },
  );
});
