import { describe, expect, it } from 'vitest';
import { discoverChapters } from '@/content/pipeline/discover';
import { pagesOf, sitePages } from '@/content/pipeline/site-pages';
import { SCENES } from '@/scenes/registry';

describe('the pages an author may link', () => {
  it('are those of the routes, chapters and scenes there are, each once', async () => {
    const pages = await sitePages();
    const chapters = (await discoverChapters()).map(({ slug }) => `/chapters/${slug}/`);
    const scenes = SCENES.map(({ id }) => `/scenes/${id}/`);
    expect(chapters.length).toBeGreaterThan(0);
    expect(pages).toEqual(
      expect.arrayContaining(['/', '/scenes/', '/sources/', ...chapters, ...scenes]),
    );
    expect(new Set(pages).size).toBe(pages.length);
    for (const page of pages) expect(page).toMatch(/^\/(?:[a-z0-9-]+\/)*$/);
  });

  it('are known for every route, or the build says which it does not know', () => {
    expect(pagesOf('/maps/', {})).toEqual(['/maps/']);
    expect(pagesOf('/maps/[id]/', { '/maps/[id]/': ['a', 'b'] })).toEqual(['/maps/a/', '/maps/b/']);
    expect(() => pagesOf('/maps/[id]/', {})).toThrow('/maps/[id]/');
  });
});
