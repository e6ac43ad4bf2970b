import { expect, type Page, test } from '@playwright/test';
import { comparePictures, contrast } from '../tools/compare-pictures';
import { draws, settle, SMALL } from '../tools/mountain-page';

/** As in the story: two drawings of one pose are the same, and another differs by far more. */
const SAME = 0.0002;
const LEAST_MOVED = 20 * SAME;

test.use({ viewport: SMALL });

/** The canvas alone, as a PNG. */
const picture = (page: Page) =>
  page.locator('.scene-frame').screenshot({
    style: '.stage-labels { opacity: 0 !important } canvas { transition: none !important }',
    animations: 'disabled',
  });

for (const { id, change } of [
  { id: 'carving', change: (page: Page) => page.getByLabel('Training runs so far').press('Home') },
  { id: 'under-the-lift', change: (page: Page) => page.getByLabel('Off', { exact: true }).check() },
]) {
  test(`${id}: the mountain follows the controls and comes back`, async ({ page }) => {
    await page.goto(`./scenes/${id}/?quality=low`);
    await expect(page.locator('canvas')).toHaveCount(0);
    await page.getByRole('button', { name: 'Move the mountain' }).click();
    await page.locator('.stage[data-status="drawing"]').waitFor({ timeout: 60_000 });
    await settle(page);
    const first = await picture(page);
    expect(await contrast(first)).toBeGreaterThan(4);
    await change(page);
    await settle(page);
    expect((await comparePictures(await picture(page), first)).moved).toBeGreaterThan(LEAST_MOVED);
    await page.getByRole('button', { name: 'Reset' }).click();
    await settle(page);
    const { mean, moved } = await comparePictures(await picture(page), first);
    expect(mean).toBeLessThan(0.02);
    expect(moved).toBeLessThan(SAME);
    const idle = await draws(page);
    await page.waitForTimeout(2000);
    expect(await draws(page)).toBe(idle);
  });
}
