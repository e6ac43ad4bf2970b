import { beforeEach, describe, expect, test, vi } from 'vitest';
import { planFor } from '@/components/stage/plan';

const COMPLETE = 36053;

/** A browser whose machine draws with this chip, and what it says of a buffer of half-floats. */
function drawWith(chip: string, halfFloats = COMPLETE): void {
  const nothing = () => ({});
  const context = {
    RENDERER: 7937,
    FRAMEBUFFER_COMPLETE: COMPLETE,
    getExtension: () => null,
    getParameter: () => chip,
    createTexture: nothing,
    bindTexture: nothing,
    texStorage2D: nothing,
    createFramebuffer: nothing,
    bindFramebuffer: nothing,
    framebufferTexture2D: nothing,
    checkFramebufferStatus: () => halfFloats,
  };
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

  test('not at all where half-floats cannot be drawn into, whatever is asked for', () => {
    drawWith('NVIDIA GeForce RTX 3060', 36061);
    for (const search of ['', '?quality=high']) {
      expect(planFor(search, false)).toEqual({ still: 'none' });
    }
  });

  test('in stills on a machine without a chip, whatever motion is asked for', () => {
    drawWith('Google SwiftShader');
    for (const calm of [true, false]) {
      expect(planFor('', calm)).toEqual({ still: 'slow', anyway: 'low' });
      expect(planFor('?quality=off', calm)).toEqual({ still: 'off', anyway: 'low' });
    }
  });
});
