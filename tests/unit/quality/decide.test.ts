import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { adjustTier, decideTier, type DeviceHints } from '@/scenes/quality/decide';
import { TIER_NAMES, TIERS } from '@/scenes/quality/tiers';

const desktop: DeviceHints = {
  renderer: 'ANGLE (NVIDIA, NVIDIA GeForce RTX 3060)',
  deviceMemory: 8,
  majorPerformanceCaveat: false,
  coarsePointer: false,
};

describe('decideTier', () => {
  it.each([
    ['a strong desktop', desktop, 'high'],
    ['an Apple laptop', { ...desktop, renderer: 'Apple M2' }, 'high'],
    ['an integrated chip', { ...desktop, renderer: 'Intel(R) UHD Graphics 620' }, 'medium'],
    [
      'a browser that says nothing',
      { ...desktop, renderer: '', deviceMemory: undefined },
      'medium',
    ],
    ['a phone', { ...desktop, renderer: 'Adreno (TM) 740', coarsePointer: true }, 'medium'],
    ['an old phone', { ...desktop, renderer: 'Adreno (TM) 506', coarsePointer: true }, 'low'],
    ['little memory', { ...desktop, deviceMemory: 2 }, 'low'],
    ['software drawing', { ...desktop, renderer: 'Google SwiftShader' }, 'low'],
    ['a warning of the browser', { ...desktop, majorPerformanceCaveat: true }, 'low'],
  ] as const)('%s', (_, hints, tier) => expect(decideTier(hints)).toBe(tier));
});

describe('adjustTier', () => {
  const frames = (ms: number) => new Array<number>(30).fill(ms);

  it('goes one lower when frames are slow, and stays at the lowest', () => {
    expect(adjustTier('high', frames(60))).toBe('medium');
    expect(adjustTier('medium', frames(60))).toBe('low');
    expect(adjustTier('low', frames(60))).toBe('low');
  });

  it('does not judge by one long frame, or by few', () => {
    expect(adjustTier('high', [...frames(12), 900])).toBe('high');
    expect(adjustTier('high', [90, 90, 90])).toBe('high');
  });

  it('never goes higher', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...TIER_NAMES),
        fc.array(fc.double({ min: 0, max: 500 })),
        (tier, ms) => TIER_NAMES.indexOf(adjustTier(tier, ms)) >= TIER_NAMES.indexOf(tier),
      ),
    );
  });
});

describe('the table of tiers', () => {
  it('asks less of lower tiers', () => {
    const [high, medium, low] = TIER_NAMES.map((name) => TIERS[name]);
    for (const [more, less] of [
      [high, medium],
      [medium, low],
    ]) {
      expect(less.terrainSegments).toBeLessThan(more.terrainSegments);
      expect(less.trees).toBeLessThan(more.trees);
      expect(less.ribbonStep).toBeGreaterThan(more.ribbonStep);
      expect(less.maxPixelRatio).toBeLessThan(more.maxPixelRatio);
    }
  });
});
