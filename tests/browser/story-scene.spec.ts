import { expect, type Page, test } from '@playwright/test';
import { violationsOf } from '../tools/accessibility';
import { comparePictures } from '../tools/compare-pictures';
import { canvasPicture, openMountain, scrollToStep, settle, SMALL } from '../tools/mountain-page';
import { watchPage } from '../tools/page-log';
import { changeByKeyboard, oddsIn } from '../tools/scene-page';
import { isAlive } from '../tools/translate';

/** As in the story: two drawings of one pose are the same, and another differs by far more. */
const SAME = 0.0002;
const LEAST_MOVED = 20 * SAME;

const offerIn = (page: Page, step: string) => page.locator(`#${step} .scene-offer-open`);
const benchIn = (page: Page) => page.locator('.story-scene');

/** Stands at a step as a link to it would. */
/** Until the page answers, an offer is a link that leads away. */
async function standAtStep(page: Page, id: string): Promise<void> {
  await isAlive(page);
  await page.evaluate((step) => {
    document.getElementById(step)?.scrollIntoView({ behavior: 'instant', block: 'start' });
  }, id);
}

/** Steps that offer a scene, found on the page. */
const offeringSteps = (page: Page) =>
  page.locator('[data-step]:has(.scene-offer-open)').evaluateAll((steps) => {
    return steps.map(({ id }) => id);
  });

for (const { tag, ...viewport } of [
  { width: 1440, height: 900, tag: '@full' },
  { width: 412, height: 915, tag: [] },
]) {
  const title = `every scene opens in its step by keyboard and closes again, ${viewport.width} px`;
  test(title, { tag }, async ({ page, baseURL }) => {
    await page.setViewportSize(viewport);
    const log = watchPage(page, new URL(baseURL ?? '').origin);
    await page.goto('./?quality=off');
    const height = await page.evaluate(() => document.documentElement.scrollHeight);
    const steps = await offeringSteps(page);
    expect(steps.length).toBeGreaterThan(10);
    for (const step of steps) {
      await standAtStep(page, step);
      await offerIn(page, step).focus();
      await page.keyboard.press('Enter');
      await expect(benchIn(page).getByRole('button', { name: 'Back to the words' })).toBeFocused();
      await expect(benchIn(page).locator('.scene-readout [data-bar="now"] data'), step).toHaveCount(
        5,
      );
      const box = await benchIn(page).boundingBox();
      expect(box?.width, `${step} fits across`).toBeLessThanOrEqual(viewport.width);
      await changeByKeyboard(page);
      const more = benchIn(page).getByRole('link', { name: 'Open this scene on its own' });
      await expect(more, step).toHaveAttribute('href', /\?[a-z]+=/);
      await page.keyboard.press('Escape');
      await expect(benchIn(page)).toHaveCount(0);
      await expect(offerIn(page, step)).toBeFocused();
    }
    expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBe(height);
    expect(log.errors).toEqual([]);
  });
}

test('what is set in a step is on the scene’s own page, and its odds are the same', async ({
  page,
}) => {
  await page.goto('./?quality=off');
  await standAtStep(page, 'fences-rise');
  await offerIn(page, 'fences-rise').click();
  await expect(benchIn(page).locator('.scene-readout [data-bar="now"] data')).toHaveCount(5);
  await benchIn(page).getByLabel('Strength of the fences').press('Home');
  await expect(benchIn(page).locator('figcaption')).toContainText('no fences');
  const odds = await oddsIn(page);
  await benchIn(page).getByRole('link', { name: 'Open this scene on its own' }).click();
  await expect(page).toHaveURL(/\/scenes\/fences\/\?fences=0/);
  await expect(page.locator('.scene-description')).toContainText('no fences');
  expect(await oddsIn(page)).toEqual(odds);
});

for (const step of ['around-the-fence', 'under-the-lift']) {
  test(`${step} is accessible with its scene open`, async ({ page }) => {
    await page.goto('./chapters/failure-modes/?quality=off');
    await standAtStep(page, step);
    await offerIn(page, step).click();
    await expect(benchIn(page).locator('.scene-readout [data-bar="now"] data')).toHaveCount(5);
    expect(await violationsOf(page)).toEqual([]);
  });
}

test('going on to another step closes a scene', async ({ page }) => {
  await page.goto('./?quality=off');
  await standAtStep(page, 'fences-rise');
  await offerIn(page, 'fences-rise').click();
  await expect(benchIn(page)).toHaveCount(1);
  await standAtStep(page, 'same-mountain');
  await expect(benchIn(page)).toHaveCount(0);
});

test.describe('with the mountain drawn', () => {
  test.use({ viewport: SMALL });

  test('it follows the scene in a step, stands while the reader scrolls, and comes back', async ({
    page,
  }) => {
    test.slow();
    await openMountain(page, './chapters/post-training/?quality=low#fences-rise');
    await scrollToStep(page, 'fences-rise');
    const story = await canvasPicture(page);
    await offerIn(page, 'fences-rise').focus();
    await page.keyboard.press('Enter');
    await benchIn(page).getByLabel('Strength of the fences').press('Home');
    await settle(page);
    const bare = await canvasPicture(page);
    expect((await comparePictures(bare, story)).moved).toBeGreaterThan(LEAST_MOVED);
    await page.mouse.wheel(0, 90);
    await settle(page);
    expect((await comparePictures(await canvasPicture(page), bare)).moved).toBeLessThan(SAME);
    await page.keyboard.press('Escape');
    await scrollToStep(page, 'fences-rise');
    const { mean, moved } = await comparePictures(await canvasPicture(page), story);
    expect(mean).toBeLessThan(0.02);
    expect(moved).toBeLessThan(SAME);
  });
});
