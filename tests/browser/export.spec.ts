import { expect, test } from '@playwright/test';
import { violationsOf } from '../tools/accessibility';
import { exportRoutes } from '../tools/export-routes';
import { networkQuiet } from '../tools/network-quiet';
import { watchPage } from '../tools/page-log';
import { visibleWords } from '../tools/visible-words';

const routes = exportRoutes();

test('the export has pages', () => {
  expect(routes).toContain('./');
});

/** Pages of scenes, their frames and their states are made alike: two of each here, all in the full run. */
const OF_SCENES = /^\.\/(?:embed|scenes|states)\/./;
const FEW = [
  ...['./embed/odds/', './embed/lab/', './scenes/odds/', './scenes/lab/'],
  ...['./states/deep-tracks/', './states/under-the-lift/'],
];

for (const route of routes) {
  const isQuick = !OF_SCENES.test(route) || FEW.includes(route);
  const name = `${route} is whole, clean and accessible without a canvas, and says the same words without scripts`;
  test(name, { tag: isQuick ? [] : '@full' }, async ({ page, browser, baseURL }) => {
    const log = watchPage(page, new URL(baseURL ?? '').origin);
    await page.goto(`${route}?quality=off`);
    await expect(page).toHaveTitle(/\S/);
    await expect(page.locator('h1')).toHaveCount(1);
    await expect(page.locator('html')).toHaveAttribute('lang', /^[a-z]{2}/);
    const description = page.locator('meta[name="description"]');
    await expect(description).toHaveAttribute('content', /\S{3}/);
    expect(await violationsOf(page)).toEqual([]);
    await networkQuiet(page);
    expect(log.errors).toEqual([]);
    expect(log.foreign).toEqual([]);

    const words = await visibleWords(page);
    expect(words.length).toBeGreaterThan(10);
    const bare = await browser.newContext({ javaScriptEnabled: false, baseURL });
    const barePage = await bare.newPage();
    await barePage.goto(route);
    expect(await visibleWords(barePage)).toEqual(words);
    await bare.close();
  });
}

for (const route of routes) {
  const isStory = route === './' || route.startsWith('./chapters/');
  test(`${route} loads cleanly as it is drawn`, { tag: '@full' }, async ({ page, baseURL }) => {
    const log = watchPage(page, new URL(baseURL ?? '').origin);
    await page.goto(`${route}?quality=low`);
    if (isStory) await page.locator('.stage[data-status="drawing"]').waitFor({ timeout: 60_000 });
    await networkQuiet(page);
    expect(log.errors).toEqual([]);
    expect(log.foreign).toEqual([]);
  });
}
