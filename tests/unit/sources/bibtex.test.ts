import { describe, expect, it } from 'vitest';
import { bibtex } from '@/content/sources/bibtex';
import { SOURCE_IDS, SOURCES } from '@/content/sources/sources';

/** Braces opened less braces closed, those escaped left out. */
function openBraces(text: string): number {
  const bare = text.replace(/\\[{}]/g, '');
  return bare.split('{').length - bare.split('}').length;
}

describe('a source as BibTeX', () => {
  it('gives authors, capitals, venue, number and address', () => {
    const entry = bibtex('ouyang-2022', SOURCES['ouyang-2022']);
    expect(entry.split('\n')).toEqual([
      '@misc{ouyang-2022,',
      '  author = {Long Ouyang and Jeff Wu and others},',
      '  title = {{Training language models to follow instructions with human feedback}},',
      '  year = {2022},',
      '  howpublished = {NeurIPS 2022, arXiv 2203.02155},',
      '  eprint = {2203.02155},',
      '  archiveprefix = {arXiv},',
      '  url = {https://arxiv.org/abs/2203.02155},',
      '}',
    ]);
  });

  it('escapes what TeX would read as a command', () => {
    const odd = { ...SOURCES['ouyang-2022'], title: '50 % of {a_b} & c \\d ~ ^ #1' };
    expect(bibtex('odd', odd)).toContain(
      '{{50 \\% of \\{a\\_b\\} \\& c \\textbackslash{}d \\textasciitilde{} \\textasciicircum{} \\#1}}',
    );
  });

  it('is well formed for every source of the story', () => {
    expect(SOURCE_IDS.length).toBeGreaterThan(40);
    for (const id of SOURCE_IDS) {
      const entry = bibtex(id, SOURCES[id]);
      expect(openBraces(entry), entry).toBe(0);
      expect(entry).toMatch(/^@misc\{[a-z0-9-]+,\n(?: {2}[a-z]+ = \{.+\},\n){5,7}\}$/);
    }
  });
});
