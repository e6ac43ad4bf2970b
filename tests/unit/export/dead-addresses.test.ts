import { describe, expect, it } from 'vitest';
import {
  deadAddresses,
  isToBePublished,
  whatIsDead,
} from '@/components/islands/export/dead-addresses';

const head = (site: string) =>
  `<head><link rel="canonical" href="${site}/"/><link rel="icon" href="/icon.svg"/>` +
  `<link rel="alternate" type="application/json+oembed" href="${site}/oembed/a.json"/>` +
  `<meta property="og:image" content="${site}/cards/a.jpg"/>` +
  `<meta name="twitter:image" content="${site}/cards/a.jpg"/></head>`;

describe('addresses that nobody else can fetch', () => {
  it.each(['http://localhost:4173', 'http://127.0.0.1', 'https://a.localhost', 'http://[::1]:80'])(
    'are found: %s',
    (site) => {
      expect(deadAddresses(`${head(site)}<body></body>`)).toEqual([
        `${site}/`,
        `${site}/oembed/a.json`,
        `${site}/cards/a.jpg`,
      ]);
    },
  );

  it('are not those of a real site, nor what the page’s words link', () => {
    const words = '<body><a href="http://localhost:3000/">here</a></body>';
    expect(deadAddresses(head('https://localhost.example.org') + words)).toEqual([]);
  });

  it('are told in one line that says what to do', () => {
    const line = whatIsDead(['http://localhost/', 'http://localhost/', 'http://localhost/a.jpg']);
    expect(line).toMatch(/^Not fit to be published: 2 .*SITE_URL[^\n]*$/);
  });

  it('stop a build that is to be published', () => {
    expect(['1', 'true', 'yes'].map(isToBePublished)).toEqual([true, true, true]);
    expect([undefined, '', '0', 'false', ' no '].map(isToBePublished)).not.toContain(true);
  });
});
