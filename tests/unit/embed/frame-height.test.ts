import { describe, expect, it } from 'vitest';
import { WHOLE } from '@/components/embed/frame-height';
import heights from '@/components/embed/frame-heights.json' with { type: 'json' };
import { SCENE_IDS } from '@/scenes/ids';
import { allChoicesOfParts, formatParts } from '@/scenes/state/frame-options';

describe('the heights of frames', () => {
  it('are measured for every scene in every form, and for nothing else', () => {
    expect(Object.keys(heights).sort()).toEqual([...SCENE_IDS].sort());
    const forms = allChoicesOfParts().map((parts) => formatParts(parts) || WHOLE);
    for (const [scene, table] of Object.entries(heights)) {
      expect(Object.keys(table).sort(), scene).toEqual([...forms].sort());
    }
  });

  it('of a card are less than of the picture and the odds it holds', () => {
    for (const [scene, table] of Object.entries(heights)) {
      expect(table.card, scene).toBeLessThan(table['picture,odds']);
    }
  });
});
