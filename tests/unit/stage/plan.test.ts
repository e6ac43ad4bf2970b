import { beforeEach, describe, expect, test, vi } from 'vitest';
import { planFor } from '@/components/stage/plan';

/** A browser whose machine draws with this chip. */
function drawWith(chip: string): void {
  const context = { RENDERER: 7937, getExtension: () => null, getParameter: () => chip };
  vi.stubGlobal('document', { createElement: () => ({ getContext: () => context }) });
  vi.stubGlobal('navigator', {});
  vi.stubGlobal('window', { matchMedia: () => ({ matches: false }) });
}

describe('how the mountain is drawn', () => {
  beforeEach(() => drawWith('NVIDIA GeForce RTX 3060'));

  test('moving, where a machine can and the reader does not mind', () => {
    expect(planFor('', false)).toEqual({ draw: 'high', adapt: true });
  });

  test('in stills for readers who asked for less motion, until they ask for more', () => {
    expect(planFor('', true)).toEqual({ still: 'calm', anyway: 'high' });
    expect(planFor('?quality=medium', true)).toEqual({ draw: 'medium', adapt: false });
  });

  test('in stills on a machine without a chip, whatever motion is asked for', () => {
    drawWith('Google SwiftShader');
    for (const calm of [true, false]) {
      expect(planFor('', calm)).toEqual({ still: 'slow', anyway: 'low' });
      expect(planFor('?quality=off', calm)).toEqual({ still: 'off', anyway: 'low' });
    }
  });
});
