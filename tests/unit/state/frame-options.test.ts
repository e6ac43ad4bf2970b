import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  DEFAULT_FRAME,
  formatFrame,
  type FrameOptions,
  parseFrame,
  PARTS,
  STARTS,
  THEMES,
} from '@/scenes/state/frame-options';

const anyParts = fc.oneof(fc.constant('card' as const), fc.subarray([...PARTS], { minLength: 1 }));
const anyOptions: fc.Arbitrary<FrameOptions> = fc.record({
  parts: anyParts,
  theme: fc.constantFrom(...THEMES),
  start: fc.constantFrom(...STARTS),
});

describe('what the address of an embed asks of it', () => {
  it('reads back what it wrote', () => {
    fc.assert(
      fc.property(anyOptions, (options) => {
        expect(parseFrame(formatFrame(options))).toEqual(options);
      }),
    );
  });

  it('writes nothing of what is as by itself', () => {
    expect(formatFrame({})).toBe('');
    expect(formatFrame(DEFAULT_FRAME)).toBe('');
    expect(formatFrame({ parts: [] })).toBe('');
  });

  it.each([
    ['?parts=odds,picture', ['picture', 'odds']],
    ['?parts=ODDS, Words ,odds', ['odds', 'words']],
    ['?parts=chart,odds', ['odds']],
    ['?parts=chart', PARTS],
    ['?parts=', PARTS],
    ['', PARTS],
    ['?parts=odds,card', 'card'],
    ['?parts=%00', PARTS],
    ['?parts=odds&parts=words', ['odds']],
  ])('%s asks for %j', (query, parts) => {
    expect(parseFrame(query).parts).toEqual(parts);
  });

  it('takes the nearest it knows for what it does not know', () => {
    expect(parseFrame('?theme=sepia&start=never')).toEqual(DEFAULT_FRAME);
    expect(parseFrame('?theme=DARK&start=auto')).toEqual({
      ...DEFAULT_FRAME,
      theme: 'dark',
      start: 'auto',
    });
  });

  it('never throws', () => {
    fc.assert(fc.property(fc.string(), (query) => void parseFrame(query)));
  });
});
