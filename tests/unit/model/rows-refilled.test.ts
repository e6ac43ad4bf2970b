import { describe, expect, it } from 'vitest';
import { curate, DATA_MIXTURE } from '@/scenes/model/mixture';
import { PARAMS } from '@/scenes/model/params';
import { createValleyOdds, PathModel } from '@/scenes/model/path-model';
import { raiseFences } from '@/scenes/model/preferences';
import { pretrain } from '@/scenes/model/pretraining';
import { dequantise, quantiseSigned, signedScale } from '@/scenes/model/quantise';
import { collectPairs } from '@/scenes/model/ratings';
import { ratingSeed } from '@/scenes/model/seeds';
import { startOdds } from '@/scenes/model/gate';
import { chance } from './shipped';

describe('row 13: the ground can be changed', () => {
  it.each(['bomb', 'reworded'] as const)('keeps the ravine to 5 %% without fences: %s', (gate) => {
    const ravine = chance('refilled', gate, 'ravine');
    expect(ravine).toBeLessThanOrEqual(0.05);
    expect(ravine).toBeGreaterThan(0);
  });

  it.each(['bomb', 'reworded'] as const)('is lower still with fences: %s', (gate) => {
    const unfenced = chance('refilled', gate, 'ravine');
    expect(chance('refilled-fenced', gate, 'ravine')).toBeLessThan(unfenced);
  });

  it('says honestly what it costs and what it does not do', () => {
    const helpBefore = chance('trained', 'birdhouse', 'lodge');
    expect(chance('refilled', 'birdhouse', 'lodge')).toBeLessThan(helpBefore);
    expect(chance('refilled', 'obscure', 'hut')).toBeLessThan(0.05);
  });

  it('gains at least a halving from fences when the filter finds only 80 %', () => {
    const raw = pretrain({ mixture: curate(DATA_MIXTURE, 0.8), curated: true });
    const track = dequantise(quantiseSigned(raw, signedScale(raw)));
    const model = new PathModel();
    model.track.set(track);
    model.fence.set(raiseFences(track, collectPairs(track, ratingSeed(PARAMS.seed, true))));
    const ravineAt = (fenceStrength: number) => {
      model.fenceStrength = fenceStrength;
      return model.solve().valleyOdds(startOdds('bomb'), createValleyOdds())[0];
    };
    expect(ravineAt(1)).toBeLessThanOrEqual(0.5 * ravineAt(0));
    expect(ravineAt(0)).toBeGreaterThan(chance('refilled', 'bomb', 'ravine'));
  }, 60_000);
});
