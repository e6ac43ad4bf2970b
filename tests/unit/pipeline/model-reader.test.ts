import { describe, expect, it } from 'vitest';
import { describeReading } from '@/components/mdx/describe-reading';
import { READINGS, checkReading } from '@/content/vocabulary/reading-props';
import { createReader } from '@/content/pipeline/model-reader';
import { loadMountain } from '@/content/pipeline/mountain';

/** One use of each reading, as props of `<Reading />`. */
const VIEW = { gate: 'bomb', state: 'fenced' } as const;
const USES = [
  { of: 'odds', valley: 'ravine', ...VIEW },
  { of: 'odds', valley: 'ravine', tries: 10, temperature: 1.2, ...VIEW },
  { of: 'odds-ratio', valley: 'ravine', overGate: 'reworded', ...VIEW },
  { of: 'odds-ratio', valley: 'ravine', overState: 'trained', ...VIEW },
  { of: 'entropy', likeness: 0.5, ...VIEW },
  { of: 'effective-runs', pushes: 2, ...VIEW },
  { of: 'spread', fences: 0.5, ...VIEW },
  { of: 'loss', runs: 4096 },
  { of: 'excess', state: 'trained' },
  { of: 'data-share', gate: 'hearsay' },
  { of: 'data-ending', gate: 'bomb', valley: 'hut' },
  { of: 'training-runs' },
  { of: 'rated-pairs' },
] as const;

describe('readings of the shipped mountain', async () => {
  const readModel = createReader(await loadMountain());

  it('are all tried here', () => {
    expect(new Set(USES.map((use) => use.of))).toEqual(new Set(Object.keys(READINGS)));
  });

  it.each(USES)('$of: an author may ask for it, and gets a number and its meaning', (use) => {
    expect(checkReading(use)).toBeUndefined();
    const reading = readModel(use);
    expect(reading).toMatchObject({ value: expect.any(Number) });
    expect('shown' in reading && reading.shown).toMatch(/\d/);
    expect(describeReading(use)).toMatch(/^[A-Z]/);
    expect(describeReading(use)).not.toContain('undefined');
  });

  it('say what the model cannot answer', () => {
    expect(readModel({ of: 'weather' })).toEqual({ problem: 'there is no reading "weather"' });
    const lost = readModel({ of: 'odds', gate: 'nowhere', valley: 'hut', state: 'fresh' });
    expect(lost).toEqual({ problem: expect.stringContaining('"nowhere"') });
  });

  it('look from gates on show only', () => {
    const fault = checkReading({ of: 'entropy', gate: 'hearsay', state: 'fresh' });
    expect(fault?.reason).toContain('in the data only');
  });
});
