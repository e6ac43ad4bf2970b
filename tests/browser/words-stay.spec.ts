import { expect, type Page, test } from '@playwright/test';
import { BREAKS, breakScript, keepServed, lostOf } from '../tools/broken-scripts';
import { networkQuiet } from '../tools/network-quiet';
import { basePathFromEnvironment } from '../tools/project.mjs';
import { scriptsNamedIn } from '../tools/sizes';

/** One of every kind of page that comes alive. */
const ROUTES = [
  './',
  './chapters/post-training/',
  './scenes/refusal/',
  './embed/odds/',
  './gallery/',
];
/** Tried each time `npm test` runs; all of them, and as often as this, among the long tests. */
const QUICK: Readonly<Record<string, readonly string[]>> = {
  './': ['refused', 'throwing'],
  './scenes/refusal/': ['late', 'cut'],
};
const TIMES = 3;

/** So long no file may have come, milliseconds: a script that is refused late is waited for. */
const QUIET_MS = 1500;

const note = (page: Page) => page.locator('[data-start-note]');

/** Opens a page and waits until its scripts have started, or have been given up. */
async function open(page: Page, route: string, quietMs?: number): Promise<void> {
  await keepServed(page);
  await page.goto(`${route}?quality=off`);
  await expect(page.locator('html')).toHaveAttribute('data-start', /done|partly|failed/);
  await networkQuiet(page, quietMs);
}

for (const route of ROUTES) {
  const scripts = scriptsNamedIn(`${route}index.html`, basePathFromEnvironment());

  test(`${route} comes alive around words that nothing touches`, async ({ page }) => {
    expect(scripts.length).toBeGreaterThan(2);
    await open(page, route);
    await expect(page.locator('html')).toHaveAttribute('data-start', 'done');
    await expect(page.locator('[data-island]:not([data-alive])')).toHaveCount(0);
    await expect(note(page)).toBeHidden();
    const { passages, of } = await lostOf(page);
    expect(of).toBeGreaterThan(0);
    expect(passages).toBe(0);
  });

  for (const how of Object.keys(BREAKS)) {
    for (let time = 1; time <= TIMES; time++) {
      const tag = time === 1 && QUICK[route]?.includes(how) ? [] : ['@full'];
      const name = `${route} keeps every word, whichever of its scripts is ${how}, time ${time}`;
      test(name, { tag }, async ({ browser, baseURL }) => {
        for (const script of scripts) {
          const page = await browser.newPage({ baseURL });
          await breakScript(page, script, how);
          await open(page, route, how === 'late' ? QUIET_MS : undefined);
          const { words, passages, of } = await lostOf(page);
          expect({ script, words, passages }).toEqual({ script, words: [], passages: 0 });
          expect(of).toBeGreaterThan(0);
          await expect(note(page)).toBeVisible();
          await expect(
            page.locator('form:visible, [data-copy]:visible, .step-rail-left:visible'),
          ).toHaveCount(0);
          await page.close();
        }
      });
    }
  }
}

test('a page whose scripts do not come says so, and takes it back once they are here', async ({
  page,
}) => {
  let letGo = () => {};
  const held = new Promise<void>((done) => (letGo = done));
  await page.route('**/_next/static/islands/*.js', async (route) => {
    await held;
    await route.continue();
  });
  await page.goto('./?quality=off', { waitUntil: 'commit' });
  await expect(note(page)).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('data-mountain', 'still');
  const step = page.locator('[data-step]').nth(4);
  await step.scrollIntoViewIfNeeded();
  await expect(step.locator('.still img')).toBeInViewport();
  letGo();
  await expect(page.locator('html')).toHaveAttribute('data-start', 'done');
  await expect(note(page)).toBeHidden();
});

test('an island that breaks as it wakes gives its place back to what was served', async ({
  page,
}) => {
  await page.route('**/scenes/refusal/*', async (route) => {
    const response = await route.fetch();
    const html = await response.text();
    await route.fulfill({ response, body: html.replace('"initial":{', '"initial":null,"was":{') });
  });
  await open(page, './scenes/refusal/');
  const { words, passages } = await lostOf(page);
  expect({ words, passages }).toEqual({ words: [], passages: 0 });
  await expect(note(page)).toBeVisible();
  await expect(page.locator('form')).toBeHidden();
  await expect(page.locator('[data-without-scripts]')).toBeVisible();
});
