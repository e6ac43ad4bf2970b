import { type CDPSession, expect, type Page, test } from '@playwright/test';
import { exportChapters } from '../tools/export-chapters';
import { openMountain, settle } from '../tools/mountain-page';
import { stubWebGL } from '../tools/stub-webgl';

/** Bytes that the heap may grow by a scroll. */
const MOST_A_SCROLL = 200_000;

test.use({ viewport: { width: 240, height: 180 } });

/**
 * Scrolls a whole page of the story, drawing on the way, and back to its beginning.
 * @param stride stops a screen apart, or a step apart: fifty scrolls in software take their time
 */
async function fullScroll(page: Page, stride: 'screen' | 'step'): Promise<void> {
  await page.evaluate(async (apart) => {
    const { scrollHeight } = document.documentElement;
    const screens = Array.from(
      { length: Math.ceil(scrollHeight / innerHeight) },
      (_, screen) => screen * innerHeight,
    );
    const steps = Array.from(document.querySelectorAll('[data-step]'), (step) => {
      const { top, height } = step.getBoundingClientRect();
      return scrollY + top + height / 2 - innerHeight / 2;
    });
    for (const top of [...(apart === 'screen' ? screens : steps), 0]) {
      window.scrollTo({ top, behavior: 'instant' });
      await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    }
  }, stride);
}

/** What the renderer and the page hold at the story's beginning, after garbage collection. */
async function holdings(page: Page, session: CDPSession) {
  // The figures are of the frame before: nudge the page so that one more is drawn.
  for (const by of [1, -1]) {
    await page.evaluate((top) => window.scrollBy({ top, behavior: 'instant' }), by);
    await settle(page);
  }
  const text = (await page.locator('.stage canvas').getAttribute('data-cost')) ?? '';
  const [, , geometries, textures, programs] = text.split(' ').map(Number);
  expect(textures).toBeGreaterThan(0);
  await session.send('HeapProfiler.collectGarbage');
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  return { held: { geometries, textures, programs }, heap: usedSize };
}

for (const { route, scrolls, stride, tag } of [
  { route: './chapters/failure-modes/', scrolls: 3, stride: 'step', tag: [] },
  { route: './', scrolls: 3, stride: 'screen', tag: '@full' },
  // Fifty of the whole story take too long for one test: so many of each of its chapters.
  ...exportChapters().map(({ route }) => ({ route, scrolls: 50, stride: 'step', tag: '@full' })),
] as { route: string; scrolls: number; stride: 'screen' | 'step'; tag: string | string[] }[]) {
  test(
    `nothing is held back over ${scrolls} full scrolls of ${route}`,
    { tag },
    async ({ page }) => {
      test.setTimeout(400_000);
      // What is held is the page’s and the engine’s own, whoever draws.
      await stubWebGL(page);
      await openMountain(page, `${route}?quality=low`);
      const session = await page.context().newCDPSession(page);
      await session.send('HeapProfiler.enable');
      // The first lets everything be made that is made when it is first seen.
      await fullScroll(page, 'screen');
      const before = await holdings(page, session);
      for (let round = 1; round < scrolls; round++) await fullScroll(page, stride);
      const after = await holdings(page, session);
      expect(after.held).toEqual(before.held);
      const grown = after.heap - before.heap;
      const description = `heap after ${scrolls} scrolls of ${route}: ${(after.heap / 1e6).toFixed(1)} MB, ${(grown / 1e6).toFixed(2)} MB more than after the first`;
      test.info().annotations.push({ type: 'figure', description });
      expect(grown / (scrolls - 1)).toBeLessThan(MOST_A_SCROLL);
    },
  );
}
