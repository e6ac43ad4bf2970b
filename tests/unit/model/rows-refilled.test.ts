import { describe, expect, it } from 'vitest';
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

  it.each(['bomb', 'reworded'] as const)('is worse with the weaker filter: %s', (gate) => {
    const ravine = chance('refilled-80', gate, 'ravine');
    expect(ravine).toBeGreaterThan(chance('refilled', gate, 'ravine'));
    expect(ravine).toBeLessThan(chance('trained', gate, 'ravine'));
    expect(chance('refilled-80-fenced', gate, 'ravine')).toBeLessThan(ravine);
  });

  it('gains at least a halving from fences when the filter finds only 80 %', () => {
    const unfenced = chance('refilled-80', 'bomb', 'ravine');
    expect(chance('refilled-80-fenced', 'bomb', 'ravine')).toBeLessThanOrEqual(0.5 * unfenced);
  });
});
