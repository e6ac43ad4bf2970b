import { describe, expect, it } from 'vitest';
import { FORMS } from '@/components/share/forms';
import { wordpressFilter } from '@/tests/tools/wordpress-embed';
import { attributesOf, renderMdx } from './render-mdx';
import { AWKWARD, odds, takenOdds } from './taken-odds';

const awkward = takenOdds({
  scene: { ...odds, title: AWKWARD },
  shown: { odds: [1, 0, 0, 0, 0], description: `${AWKWARD}\n$2 | 3~4~` },
});
const plain = takenOdds();

describe('what a host makes of a form', () => {
  it.each([
    ['plain', plain],
    ['with an awkward title', awkward],
  ])('WordPress leaves the frame its meaning: %s', (_, taken) => {
    const html = FORMS.html.textOf(taken);
    const before = attributesOf(html, 'iframe');
    const kept = wordpressFilter(html);
    expect(kept).toMatch(/^<iframe [^<>]*><\/iframe>$/);
    // Only that it waits until it is near is lost.
    expect({ ...attributesOf(kept, 'iframe'), loading: 'lazy' }).toEqual(before);
  });

  it('WordPress takes out the element and leaves its link, so a writer pastes the frame there', () => {
    expect(wordpressFilter(FORMS.element.textOf(plain)).trim()).toMatch(/^<a href="[^"]+"><\/a>$/);
  });

  it.each(['html', 'mdx'] as const)('MDX compiles the frame to the same one: %s', async (name) => {
    for (const taken of [plain, awkward]) {
      const html = await renderMdx(FORMS[name].textOf(taken));
      const { src, title, width, height } = attributesOf(FORMS.html.textOf(taken), 'iframe');
      expect(attributesOf(html, 'iframe')).toMatchObject({ src, title, width, height });
      expect(html).toContain('After.');
    }
  });

  it('MDX compiles the element', async () => {
    const html = await renderMdx(FORMS.element.textOf(awkward));
    expect(attributesOf(html, 'fall-line-scene').state).toBe('fences=0.5&temperature=1.3');
    expect(attributesOf(html, 'img').alt).toBe(awkward.shown?.description);
  });

  it('Markdown and MDX read the picture’s words as they stand, in one line', async () => {
    const html = await renderMdx(FORMS.markdown.textOf(awkward));
    expect(attributesOf(html, 'img').alt).toBe(awkward.shown?.description.replace('\n', ' '));
    expect(html).toContain('fences=0.5');
  });
});
