/** An HTML tag: its name, and what it says of itself. */
interface Tag {
  name: string;
  closes: boolean;
  attributes: Map<string, string>;
}

/** What WordPress lets through of an unknown site's answer: tags, and the attributes they keep. */
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  a: ['href'],
  blockquote: [],
  iframe: [
    'src',
    'width',
    'height',
    'frameborder',
    'marginwidth',
    'marginheight',
    'scrolling',
    'title',
  ],
};

const TAG = /<(\/?)([a-z][a-z0-9]*)\b((?:"[^"]*"|'[^']*'|[^'">])*)>/gi;
const ATTRIBUTE = /([a-z][a-z0-9-]*)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/gi;
const ADDRESSES = ['href', 'src'];

const readTag = ([, slash, name, rest]: RegExpMatchArray): Tag => {
  const attributes = Array.from(rest.matchAll(ATTRIBUTE), ([, key, ...values]) => {
    return [key.toLowerCase(), values.find((value) => value !== undefined) ?? ''] as const;
  });
  return { name: name.toLowerCase(), closes: slash === '/', attributes: new Map(attributes) };
};

const writeTag = ({ name, closes, attributes }: Tag): string => {
  if (closes) return `</${name}>`;
  return `<${name}${Array.from(attributes, ([key, value]) => ` ${key}="${value}"`).join('')}>`;
};

/** Leaves the allowed tags with their allowed attributes, and the text of all. */
export function wordpressFilter(html: string): string {
  return html.replace(TAG, (...match) => {
    const tag = readTag(match as unknown as RegExpMatchArray);
    const kept = ALLOWED[tag.name];
    if (!kept) return '';
    const attributes = [...tag.attributes].filter(([key, value]) => {
      const isSafe = !ADDRESSES.includes(key) || /^https?:\/\//.test(value);
      return kept.includes(key) && isSafe;
    });
    return writeTag({ ...tag, attributes: new Map(attributes) });
  });
}

/** What of an answer WordPress shows. */
export interface ShownAnswer {
  html: string;
  /** Attributes of its frame. */
  frame: ReadonlyMap<string, string>;
  /** Whether a quote stands in for the frame, which is hidden until it says how high it is. */
  quoted: boolean;
}

/**
 * What WordPress core makes of the `html` of an answer from a site that it does not know, by the rules
 * that its documentation gives for `wp_filter_oembed_result`. Written anew, for our answers alone.
 * @param secret that it would have drawn
 * @returns nothing where it shows a plain link instead: no frame is left
 */
export function shownByWordPress(html: string, secret: string): ShownAnswer | undefined {
  const sieved = wordpressFilter(html);
  const place = sieved.search(/<iframe\b[^>]*><\/iframe>/);
  if (place < 0) return undefined;
  const quote = /<blockquote>[\s\S]*?<\/blockquote>/.exec(sieved.slice(0, place))?.[0] ?? '';
  const [opening] = [...sieved.slice(place).matchAll(TAG)];
  const { attributes } = readTag(opening);
  const frame = new Map(attributes);
  const source = frame.get('src');
  if (source !== undefined) {
    frame.set('src', `${source}#?secret=${secret}`).set('data-secret', secret);
  }
  frame.set('sandbox', 'allow-scripts').set('security', 'restricted');
  frame.set('class', 'wp-embedded-content');
  if (quote) frame.set('style', 'position: absolute; visibility: hidden;');
  const named = quote.replace(
    '<blockquote',
    `<blockquote class="wp-embedded-content" data-secret="${secret}"`,
  );
  const shown = writeTag({ name: 'iframe', closes: false, attributes: frame });
  return { html: `${named}${shown}</iframe>`, frame, quoted: quote !== '' };
}
