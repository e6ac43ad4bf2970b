import { describe, expect, it } from 'vitest';
import { GLOSSARY, GLOSSARY_TERMS } from '@/content/glossary/glossary';
import { sourceSchema } from '@/content/sources/schema';
import { type Source } from '@/content/sources/source';
import { SOURCES, SOURCE_IDS, authorYear } from '@/content/sources/sources';

const SOUND: Source = {
  authors: ['Ada Lovelace'],
  year: 1975,
  title: 'A title',
  venue: 'A venue',
  url: 'https://example.org/paper',
  evidence: 'V',
};

describe('sources', () => {
  it('are there', () => expect(SOURCE_IDS.length).toBeGreaterThan(30));

  it.each(SOURCE_IDS)('%s is whole', (id) => {
    expect(sourceSchema.safeParse(SOURCES[id]).error?.issues).toBeUndefined();
  });

  it.each(SOURCE_IDS)('%s leads to the number that its venue names', (id) => {
    const { url, venue } = SOURCES[id];
    const number = /arXiv (\d{4}\.\d{5})$/.exec(venue)?.[1];
    if (url.includes('arxiv.org')) expect(url).toBe(`https://arxiv.org/abs/${number}`);
    else expect(number ?? '').toBe('');
  });

  it('are each a work of its own', () => {
    const urls = SOURCE_IDS.map((id) => SOURCES[id].url);
    expect(new Set(urls).size).toBe(urls.length);
  });

  it.each([
    ['an address that is not secure', { url: 'http://example.org' }],
    ['an address that is code', { url: 'javascript:alert(1)' }],
    ['no author', { authors: [] }],
    ['no title', { title: '' }],
    ['notes from memory', { evidence: 'M' as const, notes: ['One.'], asOf: '2026-11' }],
    ['notes without a month', { notes: ['One.'] }],
    ['a month that is none', { notes: ['One.'], asOf: '2026-13' }],
  ])('are refused with %s', (_, fault) => {
    expect(sourceSchema.safeParse(SOUND).success).toBe(true);
    expect(sourceSchema.safeParse({ ...SOUND, ...fault }).success).toBe(false);
  });

  it('are named by family and year', () => {
    const two = ['Ada Lovelace', 'Alan Turing'];
    expect(authorYear(SOUND)).toBe('Lovelace 1975');
    expect(authorYear({ ...SOUND, authors: two })).toBe('Lovelace and Turing 1975');
    expect(authorYear({ ...SOUND, authors: two, more: true })).toBe('Lovelace et al. 1975');
    expect(authorYear({ ...SOUND, authors: [...two, 'Grace Hopper'] })).toBe(
      'Lovelace et al. 1975',
    );
  });
});

describe('the glossary', () => {
  it('is there', () => expect(GLOSSARY_TERMS.length).toBeGreaterThan(30));

  it.each(GLOSSARY_TERMS)('explains %s in a few plain sentences', (name) => {
    const { term, meaning } = GLOSSARY[name];
    expect(term).toMatch(/^\p{Lu}/u);
    expect(meaning).toMatch(/^\p{Lu}.*\.$/u);
    expect(meaning.split(/\s+/).length).toBeLessThanOrEqual(40);
  });
});
