import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { exportFiles } from '../tools/export-routes';
import { basePathFromEnvironment, EXPORT_DIR } from '../tools/project.mjs';
import { plainKilobytes } from '../tools/sizes';

const basePath = basePathFromEnvironment();

/** Root-relative addresses in a page's links, scripts, styles and pictures. */
function addressesIn(html: string): string[] {
  const found = html.matchAll(/\s(?:href|src|poster)="(\/(?!\/)[^"#?]*)/g);
  return [...new Set([...found].map((match) => decodeURI(match[1])))];
}

test('every address in the export begins with the base path and leads to a file', () => {
  const files = new Set(exportFiles());
  const broken: string[] = [];
  let count = 0;
  for (const file of files) {
    if (!file.endsWith('.html')) continue;
    for (const address of addressesIn(readFileSync(path.join(EXPORT_DIR, file), 'utf8'))) {
      count += 1;
      const inside = address.startsWith(`${basePath}/`) && address.slice(basePath.length + 1);
      const candidates = [inside, `${inside}index.html`, `${inside}/index.html`];
      const leads =
        inside !== false && candidates.some((name) => name !== false && files.has(name));
      if (!leads) broken.push(`${file}: ${address}`);
    }
  }
  expect(count).toBeGreaterThan(0);
  expect(broken).toEqual([]);
});

test('addresses without the last slash lead on, with their query', async ({ page }) => {
  const response = await page.goto('./404?quality=off');
  expect(response?.status()).toBe(200);
  expect(new URL(page.url()).pathname).toBe(`${basePath}/404/`);
  expect(new URL(page.url()).search).toBe('?quality=off');
});

test('files come compressed, readable from any origin, and hashed ones for long', async ({
  request,
}) => {
  const home = await request.get('./');
  expect(home.headers()['access-control-allow-origin']).toBe('*');
  expect(home.headers()['cache-control']).toBe('no-cache');
  const script = exportFiles().find(
    (file) => /^_next\/static\/.*\.js$/.test(file) && plainKilobytes(file) > 10,
  );
  const hashed = await request.get(`./${script}`);
  expect(hashed.headers()['cache-control']).toContain('immutable');
  expect(hashed.headers()['content-encoding']).toMatch(/^(br|gzip)$/);
});

test('an address that leads nowhere gets the 404 page', async ({ page }) => {
  const response = await page.goto('./no-such-place/?quality=off');
  expect(response?.status()).toBe(404);
  await expect(page.locator('h1')).toHaveCount(1);
});
