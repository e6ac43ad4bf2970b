import { describe, expect, it } from 'vitest';
import {
  answerFor,
  type EmbeddablePage,
  MOST_HEIGHT,
  partsThatFit,
} from '@/components/oembed/answer';
import { answerPath, discoveryLinks } from '@/components/oembed/discovery';
import { inMarkup } from '@/components/share/escape';
import { xmlOf } from '@/components/oembed/xml';
import { SCENES } from '@/scenes/registry';
import { formatParts } from '@/scenes/state/frame-options';
import { breachesOf } from '../../tools/oembed-rules';
import { shownByWordPress } from '../../tools/wordpress-embed';

const SITE = { url: 'https://example.org/fall-line', authors: 'Some authors' };
const PAGE: EmbeddablePage = {
  title: 'Odds',
  scene: 'odds',
  query: '',
  path: '/scenes/odds/',
  card: '/cards/step-less-likely.jpg',
};

describe('an answer of oEmbed', () => {
  it('is as its specification wants it', () => {
    expect(breachesOf({ ...answerFor(PAGE, SITE) })).toEqual([]);
    const answer = { ...answerFor(PAGE, SITE) };
    expect(breachesOf({ ...answer, width: '100%', thumbnail_url: '/a.jpg' })).toEqual([
      'width',
      'thumbnail_url',
    ]);
    expect(breachesOf({ ...answer, version: 1, height: undefined, html: '' })).toEqual([
      'version',
      'html',
      'height',
    ]);
  });

  it('leads to the page in the quote, and to its state in the frame', () => {
    const { html, thumbnail_url } = answerFor({ ...PAGE, query: 'fences=0.5' }, SITE);
    expect(html).toContain('<a href="https://example.org/fall-line/scenes/odds/">Odds</a>');
    expect(html).toMatch(/ src="https:\/\/example.org\/fall-line\/embed\/odds\/\?fences=0.5[&"]/);
    expect(thumbnail_url).toBe('https://example.org/fall-line/cards/step-less-likely.jpg');
  });

  it.each(SCENES.map(({ id }) => id))('fits what WordPress gives a frame: %s', (scene) => {
    const { width, height, html } = answerFor({ ...PAGE, scene }, SITE);
    expect(width).toBe(600);
    expect(height).toBeLessThanOrEqual(MOST_HEIGHT);
    expect(html).toContain(`height="${height}"`);
  });

  it.each([
    [1000, 700, ''],
    [1040, 990, 'picture,odds,controls'],
    [1040, 1001, 'card'],
  ])('has the fullest form that fits: %d and %d px are “%s”', (whole, fewer, form) => {
    const heights: Record<string, number> = { '': whole, card: 230 };
    const parts = partsThatFit((shown) => heights[formatParts(shown)] ?? fewer);
    expect(formatParts(parts)).toBe(form);
  });

  it('keeps any title whole, in HTML and in XML', () => {
    const title = `"It’s <b> & 'so' ‏}`;
    const answer = answerFor({ ...PAGE, title }, SITE);
    const shown = shownByWordPress(answer.html, 'abc');
    expect(shown?.quoted).toBe(true);
    expect(shown?.frame.get('title')).toBe(`${inMarkup(title)} · Fall Line`);
    const xml = xmlOf(answer);
    expect(xml).toContain(`<title>${inMarkup(title)}</title>`);
    expect(xml).toContain(`<html>${inMarkup(answer.html)}</html>`);
    expect(xml.replace(/<\?[^>]*\?>|<\/?[a-z_]+>/g, '')).not.toMatch(
      /[<>"]|&(?!amp;|lt;|gt;|quot;|#\d+;)/,
    );
  });
});

describe('the way to an answer', () => {
  it('mirrors the page’s path, by the types that consumers look for', () => {
    expect(answerPath('/states/bomb/', 'xml')).toBe('/oembed/states/bomb.xml');
    expect(discoveryLinks('/scenes/odds/', 'Odds')).toEqual({
      'application/json+oembed': [{ url: '/oembed/scenes/odds.json', title: 'Odds' }],
      'text/xml+oembed': [{ url: '/oembed/scenes/odds.xml', title: 'Odds' }],
    });
  });
});
