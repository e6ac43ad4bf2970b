import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { CARD_SIZE } from '@/components/stills/views';
import { SCENES } from '@/scenes/registry';
import { exportFiles, exportRoutes } from '../tools/export-routes';
import { basePathFromEnvironment, EXPORT_DIR } from '../tools/project.mjs';

/** What the head of a page says of it to those who link to it. */
interface Head {
  title: string;
  description: string;
  canonical: string;
  image: string;
  alt: string;
  /** How large the picture may be shown. */
  form: string;
  author: string;
  /** Address that those who share the page are to share instead. */
  shared: string;
}

/** What is shown where there is no page: it has no address of its own, and nobody links to it. */
const NOWHERE = './404/';

const fileOf = (route: string) => path.posix.join(route, 'index.html');

/** Reads the head of every page of the export with the browser's own parser. */
async function readHeads(page: Page): Promise<Map<string, Head>> {
  const heads = new Map<string, Head>();
  for (const route of exportRoutes().filter((one) => one !== NOWHERE)) {
    const html = readFileSync(path.join(EXPORT_DIR, fileOf(route)), 'utf8');
    const head = await page.evaluate((text) => {
      const read = new DOMParser().parseFromString(text, 'text/html');
      const valueOf = (selector: string, name: string) =>
        Array.from(read.querySelectorAll(selector), (one) => one.getAttribute(name)).join(' | ');
      return {
        title: read.title,
        description: valueOf('meta[name="description"]', 'content'),
        canonical: valueOf('link[rel="canonical"]', 'href'),
        image: valueOf('meta[property="og:image"]', 'content'),
        alt: valueOf('meta[property="og:image:alt"]', 'content'),
        form: valueOf('meta[name="twitter:card"]', 'content'),
        author: valueOf('meta[name="author"]', 'content'),
        shared: valueOf('meta[property="og:url"]', 'content'),
      };
    }, html);
    heads.set(route, head);
  }
  return heads;
}

/** One file for all states in the query: whoever shares one must not be led to the start. */
const hasStates = (route: string) => /^\.\/(?:scenes|embed)\/./.test(route);

test('every page says what it is, where it belongs and what it looks like', async ({ page }) => {
  const heads = await readHeads(page);
  const files = exportFiles();
  const home = heads.get('./')?.canonical ?? '';
  expect(home).toMatch(/^https?:\/\/.+\/$/);
  expect(new URL(home).pathname).toBe(`${basePathFromEnvironment()}/`);
  for (const [route, head] of heads) {
    const { title, description, canonical, image, alt, form } = head;
    expect(title, route).toMatch(/\S{3}/);
    expect(description.length, route).toBeGreaterThan(30);
    if (hasStates(route)) {
      expect([canonical, head.shared], route).toEqual(['', '']);
    } else {
      expect(canonical.startsWith(home), `${route}: ${canonical}`).toBe(true);
      expect(files, route).toContain(fileOf(canonical.slice(home.length)));
      expect([canonical, ''], route).toContain(head.shared);
    }
    expect(head.author, route).toBe('The Fall Line authors');
    expect(image.startsWith(home), `${route}: ${image}`).toBe(true);
    expect(files, route).toContain(image.slice(home.length));
    expect(alt.length, route).toBeGreaterThan(30);
    expect(form, route).toBe('summary_large_image');
  }
  // A page that stands for itself is the only one to have its address, title and description.
  const own = [...heads].filter(([route, { canonical }]) => {
    const isItself = fileOf(canonical.slice(home.length)) === fileOf(route);
    return isItself || route.startsWith('./scenes/');
  });
  expect(own.length).toBeGreaterThan(2 * SCENES.length);
  for (const part of ['title', 'description', 'canonical'] as const) {
    const said = own.map(([, head]) => head[part]).filter((text) => text !== '');
    expect(said.filter((text, index) => said.indexOf(text) !== index)).toEqual([]);
  }
});

test('each scene has a card of its own still, which says what can be seen', async ({ page }) => {
  const heads = await readHeads(page);
  for (const { id, still, gates } of SCENES) {
    const head = heads.get(`./scenes/${id}/`);
    expect(head?.image).toMatch(new RegExp(`/cards/[^/]*\\b${still}\\.jpg$`));
    expect(gates.some((gate) => head?.alt.includes(gate === 'pushback' ? 'push back' : gate))).toBe(
      true,
    );
    expect(heads.get(`./embed/${id}/`)).toEqual(head);
  }
  expect(new Set(SCENES.map(({ id }) => heads.get(`./scenes/${id}/`)?.alt)).size).toBe(
    SCENES.length,
  );
});

test('the page of a state is its own, has its step’s card and is told as it is', async ({
  page,
}) => {
  const heads = await readHeads(page);
  const states = [...heads].filter(([route]) => route.startsWith('./states/'));
  expect(states.length).toBeGreaterThan(10);
  for (const [route, { canonical, shared, description, alt, image }] of states) {
    expect(canonical.endsWith(route.slice(1)), route).toBe(true);
    expect(shared).toBe(canonical);
    expect(description).toBe(alt);
    expect(image).toMatch(/\/cards\/step-[a-z-]+\.jpg$/);
  }
  expect(heads.get('./states/deep-tracks/')?.image).toMatch(/step-deep-tracks\.jpg$/);
});

test('a card is as large as its page says', async ({ page }) => {
  const cards = new Set([...(await readHeads(page)).values()].map(({ image }) => image));
  await page.goto('./?quality=off');
  for (const card of cards) {
    const name = card.slice(card.lastIndexOf('/cards/') + 1);
    const size = await page.evaluate(async (address) => {
      const picture = new Image();
      picture.src = address;
      await picture.decode();
      return { width: picture.naturalWidth, height: picture.naturalHeight };
    }, new URL(name, page.url()).href);
    expect(size, card).toEqual(CARD_SIZE);
  }
});
