import { expect, type Page, test } from '@playwright/test';
import { comparePictures, contrast } from '../tools/compare-pictures';
import { exportChapters } from '../tools/export-chapters';
import { inSlices } from '../tools/in-slices';
import { keepContextLost, loseContext } from '../tools/lose-context';
import { canvasPicture, openMountain, settle } from '../tools/mountain-page';

test.use({ viewport: { width: 320, height: 240 } });

/** Stands in the middle of a step, where its own movement may still be under way. */
async function standInTheMiddle(page: Page, id: string): Promise<void> {
  await page.evaluate((step) => {
    document.getElementById(step)?.scrollIntoView({ behavior: 'instant', block: 'center' });
  }, id);
  await settle(page);
}

for (const { slug, route, steps } of exportChapters()) {
  for (const { where, slice } of inSlices(steps, 4)) {
    const title = `a lost context comes back with the same picture in steps ${where} of ${slug}`;
    test(title, { tag: '@full' }, async ({ page }) => {
      test.setTimeout(60_000 + slice.length * 20_000);
      await openMountain(page, `${route}?quality=low`);
      for (const id of slice) {
        await standInTheMiddle(page, id);
        const before = await canvasPicture(page);
        expect(await contrast(before), `${id} is not blank`).toBeGreaterThan(4);
        await loseContext(page);
        const { mean, changed } = await comparePictures(await canvasPicture(page), before);
        expect.soft(mean, id).toBeLessThan(0.02);
        expect.soft(changed, id).toBeLessThan(0.0005);
      }
    });
  }
}

test('where a context stays lost stills stand for the mountain, until it can be drawn again', async ({
  page,
}) => {
  // So that nothing drifts on while it is away.
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto('./chapters/pre-training/?quality=low');
  await page.locator('.stage[data-status="drawing"]').waitFor({ timeout: 60_000 });
  await settle(page);
  const before = await canvasPicture(page);
  const step = page.locator('[data-step]').nth(1);
  const giveBack = await keepContextLost(page);
  await expect(page.locator('.stage-note')).toContainText('could not be shown');
  await step.getByRole('heading', { level: 2 }).scrollIntoViewIfNeeded();
  await expect(step.locator('.still img')).toBeInViewport();
  await expect(step.locator('.step-picture')).toBeVisible();
  await expect(page.locator('.stage')).toHaveAttribute('data-status', 'failed');
  await expect(page.locator('.stage-labels')).toHaveCSS('opacity', '0');

  await giveBack();
  await expect(page.locator('.stage')).toHaveAttribute('data-status', 'drawing');
  await expect(page.locator('.stage-note')).toHaveCount(0);
  await expect(step.locator('.still')).toBeHidden();
  await page.evaluate(() => window.scrollTo({ top: 0, behavior: 'instant' }));
  await settle(page);
  const { mean } = await comparePictures(await canvasPicture(page), before);
  expect(mean).toBeLessThan(0.02);
});
