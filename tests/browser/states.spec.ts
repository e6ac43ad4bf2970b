import { expect, test } from '@playwright/test';
import { basePathFromEnvironment } from '../tools/project.mjs';
import { changeByKeyboard, descriptionIn, oddsIn } from '../tools/scene-page';

const BASE_PATH = basePathFromEnvironment();

test('the page of a state opens in it, says so without scripts, and goes back to it', async ({
  page,
  browser,
  baseURL,
}) => {
  await page.goto('./scenes/carving/?quality=off&runs=4096');
  await expect(page.locator('.scene-readout')).not.toHaveAttribute('data-unknown');
  await expect(descriptionIn(page)).toContainText('90');
  const [odds, words] = [await oddsIn(page), await descriptionIn(page).textContent()];

  await page.goto('./states/deep-tracks/?quality=off');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Deep tracks');
  await expect(descriptionIn(page)).toHaveText(words ?? '');
  expect(await oddsIn(page)).toEqual(odds);
  await expect(page.locator('meta[name="description"]')).toHaveAttribute('content', words ?? '');
  await expect(page.locator('.scene-still img')).toHaveAttribute('src', /deep-tracks/);

  // What the address leaves out is the state that the page is of.
  await changeByKeyboard(page);
  await expect(page).toHaveURL(/[?&]runs=(?!4096)\d+/);
  await expect(descriptionIn(page)).not.toHaveText(words ?? '');
  const changed = await descriptionIn(page).textContent();
  await page.reload();
  await expect(descriptionIn(page)).toHaveText(changed ?? '');

  const bare = await browser.newContext({ javaScriptEnabled: false, baseURL });
  const barePage = await bare.newPage();
  await barePage.goto('./states/deep-tracks/');
  await expect(descriptionIn(barePage)).toHaveText(words ?? '');
  await bare.close();
});

test('a link copied from the page of a state leads to the same state of the scene', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('./states/the-ground-itself/?quality=off');
  await page.getByRole('button', { name: 'Copy link' }).first().click();
  await expect
    .poll(() => page.evaluate(() => navigator.clipboard.readText()))
    .toMatch(new RegExp(`${BASE_PATH}/scenes/the-ground/\\?fences=1$`));
  const words = await descriptionIn(page).textContent();
  await page.goto(await page.evaluate(() => navigator.clipboard.readText()));
  await expect(descriptionIn(page)).toHaveText(words ?? '');
});

test('a state that nobody named is not there', async ({ page }) => {
  const response = await page.goto('./states/no-such-state/?quality=off');
  expect(response?.status()).toBe(404);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Off the map');
  await expect(page.locator('[data-site-links] a').first()).toBeVisible();
  await expect(page.locator('[data-framed-only]')).toBeHidden();
});
