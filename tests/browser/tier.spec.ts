import { fileURLToPath } from 'node:url';
import { expect, type Page, test } from '@playwright/test';
import { comparePictures, contrast } from '../tools/compare-pictures';
import { exportChapters } from '../tools/export-chapters';
import { canvasPicture, draws, openMountain, pauseMotion, settle } from '../tools/mountain-page';

const STUB = fileURLToPath(new URL('../bench/webgl-stub.js', import.meta.url));
const [{ route }] = exportChapters();

test.use({ viewport: { width: 240, height: 180 } });

/**
 * Makes every frame slow for a page on a machine with memory enough, and notes the tiers it draws
 * at, in their order.
 */
async function injectSlowFrames(page: Page): Promise<void> {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'deviceMemory', { get: () => 8 });
    const request = window.requestAnimationFrame.bind(window);
    window.requestAnimationFrame = (callback) =>
      request((now) => {
        const until = performance.now() + 60;
        while (performance.now() < until);
        callback(now);
      });
    const seen: string[] = [];
    new MutationObserver((changes) => {
      for (const { target } of changes) {
        const tier = target instanceof HTMLElement ? target.dataset.tier : undefined;
        if (tier && seen.at(-1) !== tier) seen.push(tier);
      }
      document.documentElement.dataset.tiers = seen.join(' ');
    }).observe(document, { subtree: true, attributeFilter: ['data-tier'] });
  });
}

const tiers = (page: Page) => page.locator('html').getAttribute('data-tiers');

/** Lets the snow drift, as a reader who moves now and then, until so many more are drawn. */
async function drift(page: Page, frames: number): Promise<void> {
  const before = await draws(page);
  for (let i = 0; (await draws(page)) < before + frames; i++) {
    await page.mouse.move(100 + (i % 20), 90);
    await page.waitForTimeout(200);
  }
}

test('where frames are slow the tier goes down to the lowest, step by step, and stays', async ({
  page,
}) => {
  await page.addInitScript({ path: STUB });
  await injectSlowFrames(page);
  await page.goto(route);
  await page.locator('.stage[data-status="drawing"]').waitFor({ timeout: 60_000 });
  await expect(async () => {
    await drift(page, 5);
    expect(await tiers(page)).toBe('medium low');
  }).toPass({ timeout: 90_000 });
  await drift(page, 40);
  expect(await tiers(page)).toBe('medium low');
});

test(
  'the tier that the address asks for stays, however slow',
  { tag: '@full' },
  async ({ page }) => {
    await page.addInitScript({ path: STUB });
    await injectSlowFrames(page);
    await page.goto(`${route}?quality=high`);
    await page.locator('.stage[data-status="drawing"]').waitFor({ timeout: 60_000 });
    await drift(page, 60);
    expect(await tiers(page)).toBe('high');
  },
);

test('the picture stays while the tier goes down', { tag: '@full' }, async ({ page }) => {
  test.setTimeout(400_000);
  // A machine that says it is strong, and is not.
  await page.addInitScript(() => {
    const real = HTMLCanvasElement.prototype.getContext;
    HTMLCanvasElement.prototype.getContext = function (...[kind, options]: unknown[]) {
      const asked = { ...(options as object), failIfMajorPerformanceCaveat: false };
      return Reflect.apply(real, this, [kind, asked]);
    };
    const { getParameter } = WebGL2RenderingContext.prototype;
    WebGL2RenderingContext.prototype.getParameter = function (name) {
      const value: unknown = getParameter.call(this, name);
      return typeof value === 'string' && /swiftshader/i.test(value) ? 'GeForce RTX' : value;
    };
  });
  await injectSlowFrames(page);
  await page.goto(route);
  await page.locator('.stage[data-status="drawing"]').waitFor({ timeout: 120_000 });
  // The canvas fades in from the page.
  await page.waitForTimeout(1000);
  await expect(async () => {
    await drift(page, 1);
    expect(await contrast(await canvasPicture(page))).toBeGreaterThan(4);
    expect(await tiers(page)).toBe('high medium low');
  }).toPass({ timeout: 300_000, intervals: [0] });
  await pauseMotion(page);
  await settle(page);
  const lowered = await canvasPicture(page);
  await openMountain(page, `${route}?quality=low`);
  // The context was made with smooth edges and keeps them; the snow has drifted elsewhere.
  const { mean } = await comparePictures(lowered, await canvasPicture(page));
  expect(mean).toBeLessThan(8);
});
