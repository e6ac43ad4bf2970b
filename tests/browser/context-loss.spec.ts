import { expect, type Page, test } from '@playwright/test';
import { comparePictures, contrast } from '../tools/compare-pictures';
import { exportChapters } from '../tools/export-chapters';
import { loseContext } from '../tools/lose-context';
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
  test(
    `a lost context comes back with the same picture in every step of ${slug}`,
    { tag: '@full' },
    async ({ page }) => {
      test.setTimeout(60_000 + steps.length * 20_000);
      await openMountain(page, `${route}?quality=low`);
      for (const id of steps) {
        await standInTheMiddle(page, id);
        const before = await canvasPicture(page);
        expect(await contrast(before), `${id} is not blank`).toBeGreaterThan(4);
        await loseContext(page);
        const { mean, changed } = await comparePictures(await canvasPicture(page), before);
        expect.soft(mean, id).toBeLessThan(0.02);
        expect.soft(changed, id).toBeLessThan(0.0005);
      }
    },
  );
}
