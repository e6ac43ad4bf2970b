import { expect, it } from 'vitest';
import { siteAddress } from '@/content/pipeline/site-address';

it.each([
  ['https://example.org', '', 'https://example.org'],
  ['https://example.org/', '', 'https://example.org'],
  ['https://example.org', '/fall-line', 'https://example.org/fall-line'],
  ['https://example.org/', '/fall-line', 'https://example.org/fall-line'],
  ['https://example.org/fall-line', '/fall-line', 'https://example.org/fall-line'],
  ['https://example.org/fall-line/', '/fall-line', 'https://example.org/fall-line'],
  ['https://example.org/docs', '', 'https://example.org/docs'],
])('SITE_URL=%s and BASE_PATH=%s are %s', (siteUrl, basePath, address) => {
  expect(siteAddress(siteUrl, basePath)).toBe(address);
});
