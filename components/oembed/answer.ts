import { frameHeight } from '@/components/embed/frame-height';
import { htmlAttribute, inMarkup } from '../share/escape';
import { CARD_SIZE } from '@/components/stills/views';
import { type SceneId } from '@/scenes/ids';
import { formatFrame, PARTS, type ShownParts } from '@/scenes/state/frame-options';

/** Width that an answer names, CSS pixels: the column of a common WordPress theme. */
export const ANSWER_WIDTH = 600;

/** WordPress cuts a frame off at this height, CSS pixels, whatever the frame says of itself. */
export const MOST_HEIGHT = 1000;

/** Seconds for which an answer may be kept: pages keep their scenes, but a card may be drawn anew. */
const CACHE_SECONDS = 86_400;

/** The site that answers. */
export interface Provider {
  /** Address of its root, without a slash at the end. */
  url: string;
  authors: string;
}

/** An answer of oEmbed 1.0 (oembed.com) of the type `rich`; lengths in CSS pixels. */
export interface RichAnswer {
  type: 'rich';
  version: '1.0';
  title: string;
  author_name: string;
  author_url: string;
  provider_name: string;
  provider_url: string;
  cache_age: number;
  thumbnail_url: string;
  thumbnail_width: number;
  thumbnail_height: number;
  html: string;
  width: number;
  height: number;
}

/** A page that others can embed by its address alone. */
export interface EmbeddablePage {
  title: string;
  scene: SceneId;
  /** State in which its frame opens, as the scene's address says it, without `?`. */
  query: string;
  /** Path below the site's root, with a slash in front. */
  path: string;
  /** Path of its card, the same. */
  card: string;
}

/** Forms of an embed, the fullest first; a card always fits. */
const FORMS: readonly ShownParts[] = [PARTS, ['picture', 'odds', 'controls'], 'card'];

/**
 * The fullest form that fits a frame which nobody may make higher.
 * @param heightOf a form, in CSS pixels
 */
export function partsThatFit(heightOf: (parts: ShownParts) => number): ShownParts {
  return FORMS.find((parts) => heightOf(parts) <= MOST_HEIGHT) ?? 'card';
}

const attributes = (given: Record<string, string | number>): string =>
  Object.entries(given)
    .map(([name, value]) => ` ${htmlAttribute(name, String(value))}`)
    .join('');

/**
 * The quote and the frame, in the order and with the attributes that WordPress lets through: it shows
 * the quote until the frame says how high it is. Elsewhere both stand.
 */
function htmlOf(title: string, page: string, frame: string, height: number): string {
  const quote = `<blockquote class="wp-embedded-content"><a${attributes({ href: page })}>${inMarkup(title)}</a></blockquote>`;
  const named = attributes({
    class: 'wp-embedded-content',
    sandbox: 'allow-scripts',
    security: 'restricted',
    src: frame,
    title: `${title} · Fall Line`,
    width: ANSWER_WIDTH,
    height,
    frameborder: 0,
    marginwidth: 0,
    marginheight: 0,
    scrolling: 'no',
  });
  return `${quote}<iframe${named}></iframe>`;
}

/**
 * What oEmbed answers for a page. It is a file, which reads no query: a `maxwidth` below ours cannot
 * be honoured, and the frame holds at any width from 280 px.
 */
export function answerFor(page: EmbeddablePage, { url: site, authors }: Provider): RichAnswer {
  const parts = partsThatFit((form) => frameHeight(page.scene, form));
  const query = [page.query, formatFrame({ parts })].filter(Boolean).join('&');
  const frame = `${site}/embed/${page.scene}/${query && `?${query}`}`;
  const height = Math.min(frameHeight(page.scene, parts), MOST_HEIGHT);
  return {
    type: 'rich',
    version: '1.0',
    title: page.title,
    author_name: authors,
    author_url: `${site}/`,
    provider_name: 'Fall Line',
    provider_url: `${site}/`,
    cache_age: CACHE_SECONDS,
    thumbnail_url: `${site}${page.card}`,
    thumbnail_width: CARD_SIZE.width,
    thumbnail_height: CARD_SIZE.height,
    html: htmlOf(page.title, `${site}${page.path}`, frame, height),
    width: ANSWER_WIDTH,
    height,
  };
}
