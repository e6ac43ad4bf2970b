import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { glideFrom } from '@/components/stage/label-glide';

const PLACE = { stem: 24, shift: 0 };
const WIDTH = 60;

/** A label with its words, as far as gliding asks for it. */
function label() {
  const words = { animate: vi.fn() };
  const stem = vi.fn();
  const element = { firstElementChild: words, animate: stem } as unknown as HTMLElement;
  return { element, words: words.animate, stem };
}

function askForLessMotion(matches: boolean): void {
  vi.stubGlobal('window', { matchMedia: () => ({ matches }) });
}

describe('glideFrom', () => {
  beforeEach(() => askForLessMotion(false));
  afterEach(() => vi.unstubAllGlobals());

  it('begins with words and stem where they stood', () => {
    const { element, words, stem } = label();
    glideFrom(element, { stem: 48, shift: 20 }, PLACE, WIDTH);
    expect(words.mock.calls[0][0]).toEqual([{ transform: 'translate(-10px, -48px)', offset: 0 }]);
    expect(stem.mock.calls[0][0]).toEqual([{ transform: 'scaleY(48)', offset: 0 }]);
    expect(stem.mock.calls[0][1]).toMatchObject({ pseudoElement: '::after' });
  });

  it('follows what moves little by little as it is', () => {
    const { element, words, stem } = label();
    glideFrom(element, { stem: 25, shift: -3 }, PLACE, WIDTH);
    expect(words).not.toHaveBeenCalled();
    expect(stem).not.toHaveBeenCalled();
  });

  it('takes its place at once where less motion is asked for', () => {
    askForLessMotion(true);
    const { element, words, stem } = label();
    glideFrom(element, { stem: 48, shift: 20 }, PLACE, WIDTH);
    expect(words).not.toHaveBeenCalled();
    expect(stem).not.toHaveBeenCalled();
  });
});
