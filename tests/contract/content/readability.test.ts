import { describe, expect, test } from 'vitest';
import { listChapters, loadChapter } from '@/content/pipeline/load';
import { automatedReadabilityIndex } from '@/content/pipeline/readability';

/** The story is for everybody: no chapter asks for more than this grade. */
const HIGHEST_GRADE = 10;

const chapters = await listChapters();

describe('the words', () => {
  test.each(chapters.map(({ slug }) => slug))('of %s are plain', async (slug) => {
    const grade = automatedReadabilityIndex(await loadChapter(slug));
    expect(grade).toBeLessThanOrEqual(HIGHEST_GRADE);
    // Below this the counting is broken rather than the prose simple.
    expect(grade).toBeGreaterThan(1);
  });

  test('are measured as the formula’s authors did', () => {
    // 100 words of 4.5 letters in 5 sentences of 20 words.
    const text = { words: 100, sentences: 5, letters: 450 };
    expect(automatedReadabilityIndex(text)).toBeCloseTo(9.765, 6);
  });
});
