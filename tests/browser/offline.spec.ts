import { expect, type Page, test } from '@playwright/test';
import { networkQuiet } from '../tools/network-quiet';

const root = (page: Page) => page.locator('html');
const note = (page: Page) => page.locator('[data-offline-note]');

/** A reader who lost the line once the story had come. */
async function loseLine(page: Page): Promise<void> {
  const help = page.waitForResponse('**/HelpSheet-*.js');
  await page.goto('./?quality=off');
  await expect(root(page)).toHaveAttribute('data-start', 'done');
  await help;
  // With what it needs itself.
  await networkQuiet(page);
  await page.context().setOffline(true);
}

test('without a line the story’s words, places, guesses and help work', async ({ page }) => {
  await loseLine(page);
  const steps = page.locator('[data-step]');
  for (const index of [0, 1, 2]) {
    await page.keyboard.press('ArrowRight');
    await expect(steps.nth(index).locator('.step-title')).toBeInViewport();
  }
  const guess = page.getByRole('radio').first();
  await guess.scrollIntoViewIfNeeded();
  await guess.check();
  await expect(guess).toBeChecked();
  await page.getByRole('button', { name: 'Help and key' }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
});

test('a link that cannot be loaded leaves the reader where they are, and says so', async ({
  page,
}) => {
  await loseLine(page);
  const place = page.locator('[data-step]').first();
  await page.keyboard.press('ArrowRight');
  await expect(place.locator('.step-title')).toBeInViewport();
  const address = page.url();
  const link = page.locator('a[href$="/text/"]').first();
  await link.evaluate((found: HTMLElement) => found.click());
  await expect(note(page)).toBeVisible();
  expect(page.url()).toBe(address);
  await expect(place.locator('.step-title')).toBeInViewport();

  await page.context().setOffline(false);
  await expect(note(page)).toBeHidden();
  await link.evaluate((found: HTMLElement) => found.click());
  await expect(page).toHaveURL(/\/text\/$/);
});

test('where the browser says there is no line but the page can be had, links lead there', async ({
  page,
}) => {
  await page.addInitScript(() => {
    Object.defineProperty(Navigator.prototype, 'onLine', { get: () => false });
  });
  await page.goto('./?quality=off');
  await expect(root(page)).toHaveAttribute('data-start', 'done');
  await page
    .locator('a[href$="/text/"]')
    .first()
    .evaluate((found: HTMLElement) => found.click());
  await expect(page).toHaveURL(/\/text\/$/);
});
