/** What a page says of where it stands: to those who search, share or embed it. */
const TOLD =
  /<(?:link rel="(?:canonical|alternate)"|meta (?:property="og:(?:url|image)"|name="twitter:image"))[^>]*?\b(?:href|content)="([^"]*)"/g;

/** Names by which a machine calls itself. */
const HERE = /^(?:localhost|.*\.localhost|127(?:\.\d+){3}|0\.0\.0\.0|\[::1?\])$/;

function leadsHere(address: string): boolean {
  return URL.canParse(address) && HERE.test(new URL(address).hostname);
}

/**
 * Addresses in a page's head that lead to the reader's own machine: cards, canonical links and answers
 * of oEmbed that nobody else can fetch. Each once.
 * @param html a page of the export
 */
export function deadAddresses(html: string): string[] {
  const head = html.slice(0, html.indexOf('</head>'));
  const told = Array.from(head.matchAll(TOLD), ([, address]) => address);
  return [...new Set(told)].filter(leadsHere);
}

/** One line on them, for whoever builds the site. @param addresses at least one */
export function whatIsDead(addresses: readonly string[]): string {
  const { size } = new Set(addresses);
  return `Not fit to be published: ${size} addresses of cards and pages lead to this machine, such as ${addresses[0]} (set SITE_URL to the site’s own address and build again).`;
}

/** Whether whoever builds the site said that it goes online: `PUBLISH=1`. */
export function isToBePublished(value: string | undefined): boolean {
  return value !== undefined && !/^(?:|0|no|false|off)$/i.test(value.trim());
}
