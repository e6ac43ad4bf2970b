import { describe, expect, test } from 'vitest';
import { readPlace, writePlace } from '@/components/story/reading-place';

const STEPS = ['opening', 'deep-tracks', 'your-turn'];
const NOW = Date.UTC(2026, 10, 24);
const days = (count: number) => count * 24 * 60 * 60 * 1000;

describe('the place a reader left', () => {
  test('is read back', () => {
    expect(readPlace(writePlace('deep-tracks', NOW), STEPS, NOW + days(59))).toBe('deep-tracks');
  });

  test('is forgotten in time, and never from the future', () => {
    const text = writePlace('deep-tracks', NOW);
    expect(readPlace(text, STEPS, NOW + days(61))).toBeUndefined();
    expect(readPlace(text, STEPS, NOW - days(1))).toBeUndefined();
  });

  test.each([
    null,
    '',
    'null',
    '3',
    '[]',
    '{"step":"deep-tracks"}',
    '{"step":7,"at":1}',
    '{"step":"deep-tracks","at":null}',
    writePlace('no-such-step', NOW),
    writePlace('__proto__', NOW),
  ])('%s is no place', (text) => {
    expect(readPlace(text, STEPS, NOW)).toBeUndefined();
  });
});
