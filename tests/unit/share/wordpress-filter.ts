/** Attributes that WordPress leaves a frame in a pasted or discovered embed, by its reference. */
const FRAME_ATTRIBUTES = [
  'src',
  'width',
  'height',
  'frameborder',
  'marginwidth',
  'marginheight',
  'scrolling',
  'title',
];

/** Elements it leaves, and what of each; every other tag goes, its words stay. */
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  a: ['href'],
  blockquote: [],
  iframe: FRAME_ATTRIBUTES,
};

const TAG = /<(\/?)([a-z][\w-]*)((?:\s+[\w-]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'>]+))?)*)\s*\/?>/gi;
const ATTRIBUTE = /([\w-]+)\s*=\s*"([^"]*)"/g;

/** What such a host makes of some HTML: tags and attributes that it does not know are taken out. */
export function wordpressFilter(html: string): string {
  return html.replace(TAG, (_, end: string, name: string, attributes: string) => {
    const known = Object.hasOwn(ALLOWED, name) ? ALLOWED[name] : undefined;
    if (!known) return '';
    if (end) return `</${name}>`;
    const kept = Array.from(attributes.matchAll(ATTRIBUTE)).filter(([, attribute]) =>
      known.includes(attribute.toLowerCase()),
    );
    return `<${[name, ...kept.map(([text]) => text)].join(' ')}>`;
  });
}
