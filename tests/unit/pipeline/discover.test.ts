import { describe, expect, it } from 'vitest';
import { AuthorErrors } from '@/content/pipeline/author-error';
import { readAuthorFile, readFolderNames } from '@/content/pipeline/discover';
import { checkIdsAcross, loadChapter } from '@/content/pipeline/load';
import { hintForName, nearestName } from '@/content/pipeline/nearest';

describe('chapters', () => {
  it('are found by the names of their folders, in the order of their numbers', () => {
    expect(readFolderNames(['10-last', '02-pre-training', '1-first'])).toEqual([
      { name: '1-first', number: 1, slug: 'first' },
      { name: '02-pre-training', number: 2, slug: 'pre-training' },
      { name: '10-last', number: 10, slug: 'last' },
    ]);
  });

  it('have names that give a number and a slug', () => {
    expect(() => readFolderNames(['Pre Training'])).toThrow(/name it like 02-pre-training/);
  });

  it.each([[['02-a', '02-b']], [['02-a', '03-a']]])(
    'do not share a number or name: %j',
    (names) => {
      expect(() => readFolderNames(names)).toThrow(AuthorErrors);
    },
  );

  it('do not share the id of a step', () => {
    const one = { slug: 'one', steps: [{ id: 'same', title: 'A', index: 0 }] };
    expect(() => checkIdsAcross([one])).not.toThrow();
    expect(() => checkIdsAcross([one, { ...one, slug: 'two' }])).toThrow(/one and two .* "same"/);
  });

  it('say which file is missing', async () => {
    await expect(readAuthorFile('99-nowhere', 'storyboard.ts')).rejects.toThrow(
      /content\/chapters\/99-nowhere\/storyboard\.ts:1 this file is missing/,
    );
  });

  it('are asked for by slug', async () => {
    await expect(loadChapter('nowhere')).rejects.toThrow(/no chapter "nowhere"; there are/);
  });
});

describe('the nearest name', () => {
  it.each([
    ['Trem', 'Term'],
    ['step', 'Step'],
    ['citee', 'Cite'],
    ['qwertz', undefined],
  ])('to %s is %s', (written, nearest) => {
    expect(nearestName(written, ['Step', 'Term', 'Cite', 'Aside'])).toBe(nearest);
  });

  it('makes a hint, and all names do where none is near', () => {
    expect(hintForName('Trem', ['Term', 'Cite'])).toBe('did you mean "Term"?');
    expect(hintForName('qwertz', ['Term', 'Cite'])).toBe('use one of Term, Cite');
  });
});
