import { describe, expect, it } from 'vitest';
import { readFrameMessage, readHostMessage } from '@/components/embed/messages';
import { isLater } from '@/components/embed/start-turn';
import { secretIn } from '@/components/embed/wordpress';
import { heardHeight } from '@/components/element/heard-height';

const OURS = { type: 'fall-line', version: 1 };

/** Nothing of ours, whatever it is. */
const FOREIGN: unknown[] = [
  undefined,
  null,
  0,
  'fall-line',
  [],
  {},
  { type: 'fall-line' },
  { ...OURS, version: '1' },
  { ...OURS, version: 2, event: 'ready', set: '' },
  { ...OURS, type: 'another', event: 'ready', set: '' },
];

describe('what a frame says', () => {
  const change = { event: 'change', state: '', odds: [0, 0, 1, 0, 0], description: 'So.' };
  const height = { event: 'height', height: 812.5 };

  it.each([height, change, { event: 'ready' }, { event: 'live' }, { event: 'still' }])(
    'is heard as it is: $event',
    (event) => {
      const message = { ...OURS, scene: 'odds', ...event };
      expect(readFrameMessage(message)).toBe(message);
    },
  );

  it.each([
    ...[NaN, Infinity, '812', null].map((height) => ({ event: 'height', height })),
    { ...change, state: 5 },
    { ...change, state: 'l'.repeat(5000) },
    { ...change, odds: [1] },
    { ...change, odds: [0, 0, NaN, 0, 1] },
    { ...change, description: undefined },
    { event: 'toString' },
    { event: 'set' },
    { event: undefined },
  ])('is not heard where it is out of form: %o', (event) => {
    expect(readFrameMessage({ ...OURS, ...event })).toBeUndefined();
  });

  it.each(FOREIGN)('is not heard where it is not ours: %o', (data) => {
    expect(readFrameMessage(data)).toBeUndefined();
  });
});

describe('what a host asks', () => {
  it('is read as far as it is in form', () => {
    const wish = { set: 'fences=0.5', start: true, still: true, ask: 'height' };
    expect(readHostMessage({ ...OURS, ...wish, more: 1 })).toEqual(wish);
    expect(readHostMessage({ ...OURS, set: '' })).toEqual({ set: '' });
    expect(readHostMessage({ ...OURS, set: 5, start: 'yes', still: 1, ask: 'all' })).toEqual({});
    expect(readHostMessage({ ...OURS, set: 'l'.repeat(5000) })).toEqual({});
  });

  it.each(FOREIGN)('is nothing where it is not ours: %o', (data) => {
    expect(readHostMessage(data)).toBeUndefined();
  });
});

describe('WordPress’s secret', () => {
  it('is taken from the hash in its form alone', () => {
    expect(secretIn('#?secret=a1B2c3D4e5')).toBe('a1B2c3D4e5');
    expect(secretIn(`#?secret=${'a'.repeat(64)}`)).toHaveLength(64);
    const wrong = [
      '',
      '#',
      '#?secret=',
      '#?secret=a-b',
      '#?secret=a&b',
      '#secret=a',
      '#x?secret=a',
    ];
    for (const hash of [...wrong, `#?secret=${'a'.repeat(65)}`]) {
      expect(secretIn(hash), hash).toBeUndefined();
    }
  });
});

describe('the height that a frame asks for', () => {
  it('is given from 100 to 4000 pixels, in whole ones', () => {
    expect([100, 812.2, 4000].map(heardHeight)).toEqual(['100', '813', '4000']);
    expect([-1, 0, 99, 4001, NaN, Infinity].map(heardHeight)).toEqual(Array(6).fill(undefined));
  });
});

describe('of two frames that begin to move', () => {
  it('the later one has the turn, by chance where it is the same moment', () => {
    expect(isLater([2, 0], [1, 0.9])).toBe(true);
    expect(isLater([1, 0.9], [2, 0])).toBe(false);
    expect([isLater([1, 0.9], [1, 0.1]), isLater([1, 0.1], [1, 0.9])]).toEqual([true, false]);
  });

  it('nothing out of form takes it', () => {
    for (const said of [undefined, 'live', {}, [2], ['2', '0'], [NaN, 0], [2, 0, 0]]) {
      expect(isLater(said, [1, 0])).toBe(false);
    }
  });
});
