import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { type GateName, VALLEYS } from '@/scenes/ids';
import { bakeMountain } from '@/scenes/model/bake/bake';
import { compress } from '@/scenes/model/bake/compress';
import { decompress } from '@/scenes/model/bake/decompress';
import { encodeMountain } from '@/scenes/model/bake/encode';
import { startOdds } from '@/scenes/model/gate';
import { createValleyOdds, PathModel } from '@/scenes/model/path-model';
import { dequantise, type QuantisedField } from '@/scenes/model/quantise';
import { shortTrainingChecksum } from './short-training';
import { chance, shipped, shippedFile } from './shipped';

const bake = bakeMountain();

describe('row 14: same seed, same bytes', () => {
  it('bakes the very bytes that are committed', async () => {
    const committed = await decompress(shippedFile);
    const baked = encodeMountain(bake);
    expect(baked.length).toBe(committed.length);
    expect(Buffer.from(baked).equals(committed)).toBe(true);
  });

  it('ships at most 60 KB', () => {
    expect(compress(encodeMountain(bake)).length).toBe(shippedFile.length);
    expect(shippedFile.length).toBeLessThanOrEqual(60 * 1024);
  });

  it('trains to the same bits in another process that compiles nothing', async () => {
    const script = fileURLToPath(new URL('./print-short-training.ts', import.meta.url));
    const { stdout } = await promisify(execFile)(process.execPath, [
      '--no-opt',
      '--import',
      'tsx',
      script,
    ]);
    expect(stdout).toBe(shortTrainingChecksum());
  }, 20_000);
});

describe('the try-out, whose parameters these are', () => {
  const model = new PathModel();
  const ravine = (gate: GateName, track: QuantisedField, fence?: QuantisedField) => {
    model.track.set(dequantise(track));
    model.fence.fill(0);
    if (fence) model.fence.set(dequantise(fence));
    model.fenceStrength = 1;
    const odds = model.solve().valleyOdds(startOdds(gate), createValleyOdds());
    return odds[VALLEYS.indexOf('ravine')];
  };
  const trained = bake.tracks[bake.tracks.length - 1];
  const { fence, refilledTrack, refilledFence } = bake;

  // Ten digits each, as the try-out printed them.
  it.each([
    ['bomb, trained', 0.4929889931, () => ravine('bomb', trained)],
    ['bomb, fenced', 0.02960191064, () => ravine('bomb', trained, fence)],
    ['reworded, trained', 0.8299995442, () => ravine('reworded', trained)],
    ['reworded, fenced', 0.3567545226, () => ravine('reworded', trained, fence)],
    ['pushback, fenced', 0.02014792966, () => ravine('pushback', trained, fence)],
    ['bomb, refilled', 0.008036468502, () => ravine('bomb', refilledTrack)],
    ['reworded, refilled', 0.036346327, () => ravine('reworded', refilledTrack)],
    ['bomb, refilled fenced', 0.007042122923, () => ravine('bomb', refilledTrack, refilledFence)],
  ])('gave the same chance of the ravine: %s', (_, tryOut, ours) => {
    expect(Math.abs(ours() - tryOut)).toBeLessThan(1e-9);
  });

  it('has a weaker filter whose fields fit the scales of the stronger', () => {
    const largest = (field: QuantisedField) => Math.max(...field.levels.map(Math.abs));
    expect(largest(bake.weaklyRefilledTrack)).toBeLessThan(127);
    expect(largest(bake.weaklyRefilledFence)).toBeLessThan(255);
  });

  it('is what ships, but for single precision', () => {
    expect(Math.abs(chance('trained', 'bomb', 'ravine') - 0.4929889931)).toBeLessThan(1e-7);
    expect(Math.abs(chance('fenced', 'bomb', 'ravine') - 0.02960191064)).toBeLessThan(1e-7);
    expect(shipped.moments[0].loss).toBeCloseTo(0.454325, 6);
  });
});
