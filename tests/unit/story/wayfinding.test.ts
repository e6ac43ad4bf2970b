import { beforeEach, describe, expect, test, vi } from 'vitest';
import { stepFrom, wishOf } from '@/components/story/wayfinding';

const pressed = (key: string, more = {}) => ({
  key,
  altKey: false,
  ctrlKey: false,
  metaKey: false,
  shiftKey: false,
  defaultPrevented: false,
  ...more,
});

/** What the browser says of the selector for open popovers. */
const knowPopovers = (known: boolean) => vi.stubGlobal('CSS', { supports: () => known });

/** Stands for an element that is, or is not, within what has a use of its own for keys. */
const within = (isWithin: boolean) =>
  ({ closest: () => (isWithin ? ({} as Element) : null) }) as unknown as Element;

describe('what a key asks for', () => {
  beforeEach(() => {
    knowPopovers(true);
  });

  test.each([
    ['ArrowRight', 'next'],
    ['ArrowLeft', 'previous'],
    ['?', undefined],
    ['ArrowDown', undefined],
    [' ', undefined],
    ['constructor', undefined],
  ])('%s: %s', (key, wish) => {
    expect(wishOf(pressed(key), within(false))).toBe(wish);
    expect(wishOf(pressed(key), null)).toBe(wish);
  });

  test.each(['altKey', 'ctrlKey', 'metaKey', 'defaultPrevented'])('nothing with %s', (name) => {
    expect(wishOf(pressed('ArrowRight', { [name]: true }), null)).toBeUndefined();
  });

  test('nothing with Shift, by which arrows select words', () => {
    for (const key of ['ArrowRight', 'ArrowLeft', '?']) {
      expect(wishOf(pressed(key, { shiftKey: true }), null)).toBeUndefined();
    }
  });

  test('nothing within an input', () => {
    expect(wishOf(pressed('ArrowRight'), within(true))).toBeUndefined();
  });

  test('keys are heard, and an open popover has its own, as far as browsers know popovers', () => {
    const asked: string[] = [];
    const closest = (known: boolean) => (selector: string) => {
      if (!known && selector.includes(':popover-open')) throw new SyntaxError(selector);
      asked.push(selector);
      return null;
    };
    for (const known of [false, true]) {
      knowPopovers(known);
      const target = { closest: closest(known) } as unknown as Element;
      expect(wishOf(pressed('ArrowRight'), target)).toBe('next');
      expect(asked.at(-1)?.includes(':popover-open')).toBe(known);
    }
  });
});

describe('the step to go to', () => {
  const rests = [0.5, 1.5, 2.9];

  test.each([
    [0, 'next', 0],
    [0.5, 'next', 1],
    [0.51, 'next', 1],
    [2.0, 'next', 2],
    [2.9, 'next', undefined],
    [2.9, 'previous', 1],
    [1.7, 'previous', 1],
    [0.5, 'previous', -1],
    [0, 'previous', -1],
  ] as const)('from %d, %s: %s', (story, wish, step) => {
    expect(stepFrom(rests, story, wish)).toBe(step);
  });

  test('forward from the top reaches every step once, backward too', () => {
    const seen: number[] = [];
    for (let at: number | undefined = stepFrom(rests, 0, 'next'); at !== undefined;) {
      seen.push(at);
      at = stepFrom(rests, rests[at], 'next');
    }
    for (let at = stepFrom(rests, 2.9, 'previous')!; at >= 0;) {
      seen.push(at);
      at = stepFrom(rests, rests[at], 'previous')!;
    }
    expect(seen).toEqual([0, 1, 2, 1, 0]);
  });
});
