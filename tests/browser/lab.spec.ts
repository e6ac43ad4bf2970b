import { expect, type Page, test } from '@playwright/test';
import { watchPage } from '../tools/page-log';

const ownOdds = (page: Page) => page.locator('.own-odds .bar-now data').allTextContents();
const train = (page: Page) => page.getByRole('button', { name: 'Train a mountain on this' });

test('the reader trains a mountain, and its link trains the same one elsewhere', async ({
  page,
  browser,
  baseURL,
}) => {
  const log = watchPage(page, new URL(baseURL ?? '').origin);
  await page.goto('./scenes/lab/?quality=off&fences=0');
  await page.getByLabel('Harmful endings in the data').press('Home');
  await expect(page).toHaveURL(/[?&]harm=0(&|$)/);
  await expect(page.locator('.own-odds')).toHaveCount(0);
  await train(page).click();
  await expect(page.locator('.own-odds')).toBeVisible({ timeout: 90_000 });
  const [ravine] = await ownOdds(page);
  expect(Number.parseFloat(ravine)).toBeLessThan(10);
  // Ours stand beside them: from the bomb gate, unfenced, the ravine is the likeliest end.
  await expect(page.locator('.own-odds .bar-before data').first()).toHaveText(/^4\d/);

  const context = await browser.newContext({ baseURL });
  const elsewhere = await context.newPage();
  await elsewhere.goto(page.url());
  await expect(elsewhere.getByText('These data are not ours')).toBeVisible();
  await train(elsewhere).click();
  await expect(elsewhere.locator('.own-odds')).toBeVisible({ timeout: 90_000 });
  expect(await ownOdds(elsewhere)).toEqual(await ownOdds(page));
  await context.close();

  await page.getByLabel('Sampling temperature').press('End');
  await expect.poll(async () => (await ownOdds(page))[0]).not.toBe(ravine);
  expect(log.errors).toEqual([]);
});

test('a training can be cancelled and begun again', async ({ page }) => {
  await page.goto('./scenes/lab/?quality=off');
  await train(page).click();
  await page.getByRole('button', { name: 'Cancel' }).click();
  await expect(page.locator('.own-data progress')).toHaveCount(0);
  await expect(train(page)).toBeVisible();
});

test('where there are no workers the lab trains all the same, and can be cancelled', async ({
  page,
}) => {
  await page.addInitScript(() => Reflect.deleteProperty(window, 'Worker'));
  await page.goto('./scenes/lab/?quality=off');
  await train(page).click();
  await page.getByRole('button', { name: 'Cancel' }).click();
  await expect(page.locator('.own-data progress')).toHaveCount(0);
  await train(page).click();
  await expect(page.locator('.own-odds')).toBeVisible({ timeout: 90_000 });
});
