import { expect, test } from '@playwright/test';
import { type DrawCount, countDraws, drawnSoFar } from '../tools/count-draws';
import { galleryPoses } from '../tools/export-chapters';
import { settle, showPose } from '../tools/mountain-page';
import { stubWebGL } from '../tools/stub-webgl';

/** Draws and triangles of a frame by tier; a redraw of the tracks comes on top. */
const BUDGETS = { low: { calls: 30, triangles: 90_000 }, high: { calls: 60, triangles: 300_000 } };
const TRACKS_BUDGET = 120_000;
/** Two shapes of window, since each has cameras of its own; small, since only counts count. */
const WINDOWS = {
  wide: { width: 240, height: 150 },
  tall: { width: 103, height: 229 },
};

const since = (before: DrawCount, now: DrawCount): DrawCount => ({
  calls: now.calls - before.calls,
  triangles: now.triangles - before.triangles,
});

for (const [tier, budget] of Object.entries(BUDGETS)) {
  for (const { name, ids } of galleryPoses()) {
    test(`every pose stays within the budget of ${tier}: ${name}`, async ({ page }) => {
      // Only what is asked counts; software would draw the highest tier in seconds a frame.
      await stubWebGL(page);
      await countDraws(page);
      await page.setViewportSize(WINDOWS.wide);
      await page.goto(`./gallery/?bare=1&quality=${tier}#${ids[0]}`);
      await page.locator('.stage[data-status="drawing"]').waitFor({ timeout: 60_000 });
      await settle(page);
      const most = { calls: 0, triangles: 0, tracks: 0 };
      for (const [shape, size] of Object.entries(WINDOWS)) {
        await page.setViewportSize(size);
        await settle(page);
        for (const id of ids) {
          const before = await drawnSoFar(page);
          // A second of drifting, so that the pose already shown is drawn too.
          await showPose(page, `${id}@1`);
          const now = await drawnSoFar(page);
          const { calls, triangles } = since(before.screen, now.screen);
          const tracks = since(before.textures, now.textures).triangles;
          const place = `${id}, ${shape}`;
          expect.soft(calls, place).toBeGreaterThan(0);
          expect.soft(calls, place).toBeLessThanOrEqual(budget.calls);
          expect.soft(triangles, place).toBeLessThanOrEqual(budget.triangles);
          expect.soft(tracks, place).toBeLessThanOrEqual(TRACKS_BUDGET);
          most.calls = Math.max(most.calls, calls);
          most.triangles = Math.max(most.triangles, triangles);
          most.tracks = Math.max(most.tracks, tracks);
        }
      }
      expect(most.triangles).toBeGreaterThan(1000);
      const description = `${name} at ${tier}, at most: ${most.calls} draws, ${most.triangles} triangles, ${most.tracks} more for the tracks`;
      test.info().annotations.push({ type: 'figure', description });
    });
  }
}
