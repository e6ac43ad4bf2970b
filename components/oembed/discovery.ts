/** Formats of answers: the ending of their file, and the type by which a page's head names them. */
export const FORMATS = {
  json: { link: 'application/json+oembed', content: 'application/json; charset=utf-8' },
  xml: { link: 'text/xml+oembed', content: 'text/xml; charset=utf-8' },
} as const;
export type Format = keyof typeof FORMATS;
export const FORMAT_NAMES = Object.keys(FORMATS) as Format[];

/** Path of the answer for a page, below the site's root: `/scenes/odds/` → `/oembed/scenes/odds.json`. */
export function answerPath(page: string, format: Format): string {
  return `/oembed${page.replace(/\/$/, '')}.${format}`;
}

/**
 * Links by which a page's head leads to its answers, by type, as Next's `alternates.types` takes them.
 * @param page path below the site's root
 */
export function discoveryLinks(page: string, title: string) {
  const links = FORMAT_NAMES.map((format): [string, { url: string; title: string }[]] => {
    return [FORMATS[format].link, [{ url: answerPath(page, format), title }]];
  });
  return Object.fromEntries(links);
}
