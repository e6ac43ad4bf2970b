import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { exportFiles, exportRoutes } from '../tools/export-routes';
import { basePathFromEnvironment, EXPORT_DIR } from '../tools/project.mjs';

interface PageLinks {
  ids: Set<string>;
  links: string[];
}

const BASE_PATH = basePathFromEnvironment();
const ANY_ORIGIN = 'http://site.invalid';

/** Ids and links of every page of the export, as its HTML has them. */
function readPages(): Map<string, PageLinks> {
  const pages = exportFiles().filter(
    (file) => file.endsWith('/index.html') || file === 'index.html',
  );
  return new Map(
    pages.map((file) => {
      const html = readFileSync(path.join(EXPORT_DIR, file), 'utf8');
      const markup = html.replace(/<script\b.*?<\/script>/gs, '');
      const all = (pattern: RegExp) => [...markup.matchAll(pattern)].map(([, value]) => value);
      const links = all(/<a\b[^>]*\shref="([^"]*)"/g).map((link) => link.replaceAll('&amp;', '&'));
      return [file, { ids: new Set(all(/\sid="([^"]+)"/g)), links }];
    }),
  );
}

test('every link within the site leads to a page, and to a place on it', () => {
  const pages = readPages();
  const files = new Set(exportFiles());
  let followed = 0;
  const dead: string[] = [];
  for (const [file, { links }] of pages) {
    const from = new URL(`${BASE_PATH}/${file.replace(/index\.html$/, '')}`, ANY_ORIGIN);
    for (const link of links) {
      const to = new URL(link, from);
      if (to.origin !== ANY_ORIGIN) continue;
      followed++;
      const place = to.pathname.slice(BASE_PATH.length + 1);
      const target = place === '' || place.endsWith('/') ? `${place}index.html` : place;
      const id = decodeURIComponent(to.hash.slice(1));
      const hasPlace = id === '' || pages.get(target)?.ids.has(id);
      if (!to.pathname.startsWith(`${BASE_PATH}/`) || !files.has(target) || !hasPlace) {
        dead.push(`${file}: ${link}`);
      }
    }
  }
  expect(followed).toBeGreaterThan(500);
  expect(dead).toEqual([]);
});

test('the last step of the story leads to everything there is to do next', async ({ page }) => {
  await page.goto('./?quality=off');
  const links = page.locator('[data-step]').last().locator('.step-card a[href*="/"]');
  const places = await links.evaluateAll((all) =>
    all.map((link) => new URL((link as HTMLAnchorElement).href).pathname),
  );
  const chapters = exportRoutes().filter((route) => route.startsWith('./chapters/'));
  const wanted = ['./scenes/lab/', './scenes/', './sources/', ...chapters];
  expect(places.sort()).toEqual(wanted.map((route) => `${BASE_PATH}${route.slice(1)}`).sort());
});
