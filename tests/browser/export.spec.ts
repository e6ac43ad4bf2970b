import { expect, type Page, test } from '@playwright/test';
import { SCENES } from '@/scenes/registry';
import { violationsOf } from '../tools/accessibility';
import { exportRoutes } from '../tools/export-routes';
import { watchPage } from '../tools/page-log';

const routes = exportRoutes();

/** Scenes and embeds are one template: three of each are read without scripts, the others in full. */
const isOneOfMany = (route: string) => /^\.\/(?:scenes|embed)\/./.test(route);
const few = [SCENES[0], SCENES[7], SCENES[16]].map(({ id }) => id);
const isQuick = (route: string) =>
  !isOneOfMany(route) || few.some((id) => route.endsWith(`/${id}/`));

/**
 * Words of the page's main part as they can be seen: what is transparent does not count, nor do the
 * panels of scenes, which are instruments that a model runs.
 */
function visibleWords(page: Page): Promise<string[]> {
  return page.locator('main').evaluate((main) => {
    const walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
    const words: string[] = [];
    while (walker.nextNode()) {
      const parent = walker.currentNode.parentElement;
      const isSeen = parent?.checkVisibility({ opacityProperty: true, visibilityProperty: true });
      if (isSeen && !parent?.closest('.scene-panel'))
        words.push(...(walker.currentNode.textContent ?? '').split(/\s+/));
    }
    return words.filter(Boolean);
  });
}

test('the export has pages', () => {
  expect(routes).toContain('./');
});

for (const route of routes) {
  test(`${route} is whole, clean and accessible without a canvas`, async ({ page, baseURL }) => {
    const log = watchPage(page, new URL(baseURL ?? '').origin);
    await page.goto(`${route}?quality=off`);
    await expect(page).toHaveTitle(/\S/);
    await expect(page.locator('h1')).toHaveCount(1);
    await expect(page.locator('html')).toHaveAttribute('lang', /^[a-z]{2}/);
    const description = page.locator('meta[name="description"]');
    await expect(description).toHaveAttribute('content', /\S{3}/);
    expect(await violationsOf(page)).toEqual([]);
    await page.waitForLoadState('networkidle');
    expect(log.errors).toEqual([]);
    expect(log.foreign).toEqual([]);
  });
}

for (const route of routes) {
  const tag = isQuick(route) ? [] : '@full';
  test(`${route} says the same without scripts`, { tag }, async ({ page, browser, baseURL }) => {
    await page.goto(`${route}?quality=off`);
    await page.waitForLoadState('networkidle');
    const expected = await visibleWords(page);
    const bare = await browser.newContext({ javaScriptEnabled: false, baseURL });
    const barePage = await bare.newPage();
    await barePage.goto(route);
    await expect(barePage.locator('h1')).toBeVisible();
    const words = await visibleWords(barePage);
    expect(expected.length).toBeGreaterThan(0);
    expect(words.length).toBeGreaterThanOrEqual(0.9 * expected.length);
    await bare.close();
  });
}

for (const route of routes) {
  const isStory = route === './' || route.startsWith('./chapters/');
  test(`${route} loads cleanly as it is drawn`, { tag: '@full' }, async ({ page, baseURL }) => {
    const log = watchPage(page, new URL(baseURL ?? '').origin);
    await page.goto(`${route}?quality=low`);
    if (isStory) await page.locator('.stage[data-status="drawing"]').waitFor({ timeout: 60_000 });
    await page.waitForLoadState('networkidle');
    expect(log.errors).toEqual([]);
    expect(log.foreign).toEqual([]);
  });
}
