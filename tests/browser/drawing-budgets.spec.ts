import { expect, type Page, test } from '@playwright/test';
import { openMountain, scrollToStep, SMALL } from '../tools/mountain-page';

const CHAPTER = './chapters/pre-training/';
const BUDGETS = { low: { calls: 30, triangles: 90_000 }, high: { calls: 60, triangles: 300_000 } };

test.use({ viewport: SMALL });

/** Draw calls and triangles of the last frame, and what the renderer holds. */
async function cost(page: Page) {
  // The figures are of the frame before: nudge the page so that one more is drawn.
  for (const by of [1, -1]) {
    await page.evaluate((top) => window.scrollBy({ top, behavior: 'instant' }), by);
    await page.waitForTimeout(300);
  }
  const text = (await page.locator('.stage canvas').getAttribute('data-cost')) ?? '';
  const [calls, triangles, geometries, textures, programs] = text.split(' ').map(Number);
  return { calls, triangles, held: { geometries, textures, programs } };
}

const stepIds = (page: Page) =>
  page.locator('[data-step]').evaluateAll((all) => all.map(({ id }) => id));

for (const [tier, budget] of Object.entries(BUDGETS)) {
  // Software draws the highest tier in seconds a frame.
  const tag = tier === 'high' ? '@full' : [];
  test(
    `draws and triangles stay within the budget of ${tier} in every step`,
    { tag },
    async ({ page }) => {
      test.setTimeout(300_000);
      await openMountain(page, `${CHAPTER}?quality=${tier}`);
      let most = { calls: 0, triangles: 0 };
      for (const id of await stepIds(page)) {
        await scrollToStep(page, id);
        const { calls, triangles } = await cost(page);
        expect(calls, id).toBeGreaterThan(0);
        expect(calls, id).toBeLessThanOrEqual(budget.calls);
        expect(triangles, id).toBeLessThanOrEqual(budget.triangles);
        most = {
          calls: Math.max(most.calls, calls),
          triangles: Math.max(most.triangles, triangles),
        };
      }
      const description = `${tier}: ${most.calls} draws, ${most.triangles} triangles at most`;
      test.info().annotations.push({ type: 'figure', description });
    },
  );
}

test('nothing is held back from one full scroll to the next', async ({ page }) => {
  test.setTimeout(300_000);
  await openMountain(page, `${CHAPTER}?quality=low`);
  const ids = await stepIds(page);
  const held: unknown[] = [];
  for (let round = 0; round < 3; round++) {
    for (const id of [...ids, ids[0]]) await scrollToStep(page, id);
    held.push((await cost(page)).held);
  }
  expect(held[1]).toEqual(held[0]);
  expect(held[2]).toEqual(held[0]);
});
