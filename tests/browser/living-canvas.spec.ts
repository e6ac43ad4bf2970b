import { expect, type Page, test } from '@playwright/test';
import { comparePictures } from '../tools/compare-pictures';
import { contextsSoFar, countContexts } from '../tools/count-contexts';
import {
  canvasPicture,
  draws,
  openMountain,
  scrollToStep,
  settle,
  SMALL,
} from '../tools/mountain-page';

/** Longer than a canvas that is given up keeps its context. */
const GIVEN_UP_MS = 1500;

test.use({ viewport: SMALL });
// Every switch draws and waits, in software.
test.setTimeout(240_000);

/** Has the system ask for something else, and sees that the mountain is still drawn later on. */
async function ask(page: Page, wish: Parameters<Page['emulateMedia']>[0]): Promise<void> {
  await page.emulateMedia(wish);
  await page.waitForTimeout(GIVEN_UP_MS);
  await expect(page.locator('.stage')).toHaveAttribute('data-status', 'drawing');
}

/** The same, and what the picture shows once it stands still. */
async function askFor(page: Page, colorScheme: 'light' | 'dark'): Promise<Buffer> {
  await ask(page, { colorScheme });
  await settle(page);
  return canvasPicture(page);
}

/** Four switches of the scheme and two of motion, as at dusk; the canvas stays the same one. */
async function expectToLiveOn(page: Page): Promise<void> {
  const day = await canvasPicture(page);
  const night = await askFor(page, 'dark');
  expect((await comparePictures(night, day)).moved).toBeGreaterThan(0.1);
  const dayAgain = await askFor(page, 'light');
  expect((await comparePictures(dayAgain, day)).mean).toBeLessThan(0.02);
  await ask(page, { colorScheme: 'dark' });
  await ask(page, { colorScheme: 'light' });
  await ask(page, { reducedMotion: 'reduce' });
  await ask(page, { reducedMotion: 'no-preference' });
  await expect(page.locator('.stage-note')).toHaveCount(0);
  expect(await contextsSoFar(page)).toBe(1);
}

test('a dusk in mid-story reaches the mountain on the same canvas and in the same place, with a scene over it too', async ({
  page,
}) => {
  await countContexts(page);
  await page.emulateMedia({ colorScheme: 'light' });
  await openMountain(page, './chapters/pre-training/?quality=low#deep-tracks');
  const current = page.locator('.step-rail [aria-current="step"]');
  await expect(current).toHaveAttribute('href', '#deep-tracks');
  await scrollToStep(page, 'deep-tracks');
  await ask(page, { colorScheme: 'dark' });
  await expect(current).toHaveAttribute('href', '#deep-tracks');
  await askFor(page, 'light');
  await expectToLiveOn(page);
  // It still follows the reader.
  const before = await draws(page);
  await page.evaluate(() => window.scrollBy({ top: 300, behavior: 'instant' }));
  await expect.poll(() => draws(page)).toBeGreaterThan(before);

  await page.getByRole('link', { name: 'Try it yourself' }).first().click();
  await page.locator('.story-scene').waitFor();
  await settle(page);
  const day = await canvasPicture(page);
  const night = await askFor(page, 'dark');
  expect((await comparePictures(night, day)).moved).toBeGreaterThan(0.1);
  await ask(page, { colorScheme: 'light' });
  await ask(page, { reducedMotion: 'reduce' });
  await expect(page.locator('.stage-note')).toHaveCount(0);
  expect(await contextsSoFar(page)).toBe(1);
});

test('a dusk reaches the mountain on a scene’s own page', async ({ page }) => {
  await countContexts(page);
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto('./scenes/odds/?quality=low');
  await page.getByRole('button', { name: 'Move the mountain' }).click();
  await page.locator('.stage[data-status="drawing"]').waitFor({ timeout: 60_000 });
  await settle(page);
  await expectToLiveOn(page);
});
