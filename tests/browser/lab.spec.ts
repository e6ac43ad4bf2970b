import { expect, type Page, test } from '@playwright/test';
import { watchPage } from '../tools/page-log';

const ownOdds = (page: Page) =>
  page.locator('[data-panel] figure [data-bar="now"] data').allTextContents();
const train = (page: Page) => page.getByRole('button', { name: 'Train a mountain on this' });
/** Unfolds the controls of a theme. */
const open = (page: Page, theme: string) => page.locator('summary', { hasText: theme }).click();

test('the reader trains a mountain, and its link trains the same one elsewhere', async ({
  page,
  browser,
  baseURL,
}) => {
  const log = watchPage(page, new URL(baseURL ?? '').origin);
  await page.goto('./scenes/lab/?quality=off&fences=0');
  await page.getByLabel('Harmful endings').press('Home');
  await expect(page).toHaveURL(/[?&]harm=0(&|$)/);
  await expect(page.locator('[data-panel] figure')).toHaveCount(0);
  await train(page).click();
  await expect(page.locator('[data-panel] figure')).toBeVisible({ timeout: 90_000 });
  const [ravine] = await ownOdds(page);
  expect(Number.parseFloat(ravine)).toBeLessThan(10);
  // Ours stand beside them: from the bomb gate, unfenced, the ravine is the likeliest end.
  await expect(page.locator('[data-panel] figure [data-bar="before"] data').first()).toHaveText(
    /^4\d/,
  );

  const context = await browser.newContext({ baseURL });
  const elsewhere = await context.newPage();
  await elsewhere.goto(page.url());
  await expect(elsewhere.getByText('These data are not ours')).toBeVisible();
  await train(elsewhere).click();
  await expect(elsewhere.locator('[data-panel] figure')).toBeVisible({ timeout: 90_000 });
  expect(await ownOdds(elsewhere)).toEqual(await ownOdds(page));
  await context.close();

  await open(page, 'Pushes and temperature');
  await page.getByLabel('Sampling temperature').press('End');
  await expect.poll(async () => (await ownOdds(page))[0]).not.toBe(ravine);

  const ofTheDataBefore = page.getByText('Yours was trained on the data set before');
  await expect(ofTheDataBefore).toHaveCount(0);
  await page.getByLabel('Harmful endings').press('ArrowRight');
  await expect(ofTheDataBefore).toBeVisible();
  await page.getByLabel('Harmful endings').press('Home');
  await expect(ofTheDataBefore).toHaveCount(0);

  // Another training that is cancelled leaves the mountain trained before.
  const trained = await ownOdds(page);
  await train(page).click();
  await page.getByRole('button', { name: 'Cancel' }).click();
  await expect(page.getByText('Yours is still the mountain trained before')).toBeVisible();
  expect(await ownOdds(page)).toEqual(trained);
  expect(log.errors).toEqual([]);
});

test('a training can be cancelled and begun again', async ({ page }) => {
  await page.goto('./scenes/lab/?quality=off');
  await train(page).click();
  await page.getByRole('button', { name: 'Cancel' }).click();
  await expect(page.locator('[data-panel] progress')).toHaveCount(0);
  await expect(train(page)).toBeVisible();
});

test('where there are no workers the lab trains all the same, and can be cancelled', async ({
  page,
}) => {
  await page.addInitScript(() => Reflect.deleteProperty(window, 'Worker'));
  await page.goto('./scenes/lab/?quality=off');
  await train(page).click();
  await page.getByRole('button', { name: 'Cancel' }).click();
  await expect(page.locator('[data-panel] progress')).toHaveCount(0);
  await train(page).click();
  await expect(page.locator('[data-panel] figure')).toBeVisible({ timeout: 90_000 });
});

test('where the script of the worker does not load, the lab trains all the same', async ({
  page,
}) => {
  await page.addInitScript(() => {
    const Real = window.Worker;
    window.Worker = class extends Real {
      constructor() {
        super('./no-such-worker.js', { type: 'module' });
      }
    };
  });
  await page.goto('./scenes/lab/?quality=off');
  await train(page).click();
  const progress = page.locator('[data-panel] progress');
  await expect
    .poll(async () => Number(await progress.getAttribute('value')), { timeout: 60_000 })
    .toBeGreaterThan(0);
  await page.getByRole('button', { name: 'Cancel' }).click();
  await expect(progress).toHaveCount(0);
});

test('the bars stay in sight while the lab is set, on a phone too', async ({ page }) => {
  for (const viewport of [
    { width: 1440, height: 900 },
    { width: 412, height: 915 },
  ]) {
    await page.setViewportSize(viewport);
    await page.goto('./scenes/lab/?quality=off');
    await train(page).waitFor();
    const bars = page.locator('.scene-readout [data-outcomes] [data-bar="now"] data').last();
    for (const theme of ['Ground', 'Fences and light', 'Pushes and temperature']) {
      await open(page, theme);
      const input = page.locator('details[open][name] input').last();
      await input.focus();
      await expect(input).toBeInViewport({ ratio: 0.9 });
      await expect(bars).toBeInViewport({ ratio: 0.9 });
      const [control, row] = [await input.boundingBox(), await bars.boundingBox()];
      expect((control?.y ?? 0) + (control?.height ?? 0)).toBeLessThan((row?.y ?? 0) - 80);
    }
  }
});
