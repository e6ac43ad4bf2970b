import { describe, expect, test } from 'vitest';
import { CORRECTIONS } from '@/content/corrections';
import { VERSION_DATE } from '@/content/version';

const isDay = (text: string) =>
  /^\d{4}-\d{2}-\d{2}$/.test(text) && new Date(`${text}T00:00:00Z`).toISOString().startsWith(text);

describe('the version', () => {
  test('is a day', () => {
    expect(VERSION_DATE).toSatisfy(isDay);
  });

  test('is no older than any correction, and those stand newest first', () => {
    const dates = CORRECTIONS.map(({ date }) => date);
    expect(dates.every(isDay)).toBe(true);
    expect([VERSION_DATE, ...dates]).toEqual([VERSION_DATE, ...dates].sort().reverse());
  });
});
