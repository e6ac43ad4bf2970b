import { fileURLToPath } from 'node:url';
import { expect, type Page, test } from '@playwright/test';
import { draws, openMountain, scrollToStep, settle, SMALL } from '../tools/mountain-page';

const STUB = fileURLToPath(new URL('../bench/webgl-stub.js', import.meta.url));
const CHAPTER = './chapters/pre-training/';

/** A scroll, the two draws that may follow from it and one for labels; a glide takes some thirty. */
const AT_ONCE = 3;

test.use({ viewport: SMALL });

/** Does something in the page and notes, in their order, new steps and draws of the next second. */
async function watch(page: Page, act: () => Promise<void>): Promise<string[]> {
  await page.evaluate(() => {
    const { dataset } = document.documentElement;
    dataset.seen = '';
    const seen = new MutationObserver((changes) => {
      for (const { attributeName } of changes) {
        dataset.seen += attributeName === 'data-draws' ? ' draw' : ' step';
      }
    });
    const attributeFilter = ['data-draws', 'aria-current'];
    seen.observe(document.body, { subtree: true, attributeFilter });
    window.addEventListener('watched', () => seen.disconnect(), { once: true });
  });
  await act();
  await page.waitForTimeout(1000);
  const seen = await page.evaluate(async () => {
    // Where frames are late, the last of that second still come.
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    window.dispatchEvent(new Event('watched'));
    return document.documentElement.dataset.seen ?? '';
  });
  const rest = await draws(page);
  await page.waitForTimeout(1000);
  expect(await draws(page), 'nothing is drawn a second after').toBe(rest);
  return seen.trim().split(' ').filter(Boolean);
}

const drawsOf = (seen: readonly string[]) => seen.filter((one) => one === 'draw').length;

const scrollBy = (page: Page, pixels: number) => () =>
  page.evaluate((top) => window.scrollBy({ top, behavior: 'instant' }), pixels);

/** Follows a link of the page, wherever it stands. */
const follow = (page: Page, id: string) => () =>
  page.locator(`a[href="#${id}"]`).first().dispatchEvent('click');

/** Goes to where a step is just about to be the reader's. */
async function standBefore(page: Page, id: string): Promise<void> {
  await scrollToStep(page, id);
  await page.evaluate((step) => {
    const { top = 0 } = document.getElementById(step)?.getBoundingClientRect() ?? {};
    window.scrollBy({ top: top - window.innerHeight / 2 - 30, behavior: 'instant' });
  }, id);
  await settle(page);
}

test.describe('with a machine that can draw', () => {
  test.beforeEach(({ page }) => page.addInitScript({ path: STUB }));

  test('the picture glides behind the scroll, the step is named at once, then all rests', async ({
    page,
  }) => {
    await openMountain(page, `${CHAPTER}?quality=medium`);
    await standBefore(page, 'first-tracks');
    expect(drawsOf(await watch(page, scrollBy(page, 5)))).toBeGreaterThan(AT_ONCE);
    const seen = await watch(page, scrollBy(page, 100));
    expect(drawsOf(seen)).toBeGreaterThan(AT_ONCE);
    expect(seen.slice(0, 2), 'before the picture is there').toContain('step');
    await page.mouse.move(240, 100);
    const wheeled = await watch(page, async () => {
      for (let notch = 0; notch < 3; notch++) await page.mouse.wheel(0, 40);
    });
    expect(drawsOf(wheeled)).toBeGreaterThan(AT_ONCE);
  });

  test('links, jumps and windows of another size have the picture there at once', async ({
    page,
  }) => {
    await openMountain(page, `${CHAPTER}?quality=medium`);
    await standBefore(page, 'first-tracks');
    const near = await watch(page, follow(page, 'first-tracks'));
    expect(near).toContain('step');
    expect(drawsOf(near), 'a link').toBeLessThanOrEqual(AT_ONCE);
    const far = await watch(page, scrollBy(page, 3000));
    expect(drawsOf(far), 'a jump').toBeLessThanOrEqual(AT_ONCE);
    // The canvas of another size is drawn anew, the page's own boxes settle after it.
    const turned = await watch(page, () => page.setViewportSize({ width: 500, height: 420 }));
    expect(drawsOf(turned), 'a resize').toBeLessThanOrEqual(2 * AT_ONCE);
    // The spring stands where the jump has been, and does not come after.
    expect(drawsOf(await watch(page, scrollBy(page, 5)))).toBeGreaterThan(AT_ONCE);
  });

  test('no picture glides at the lowest tier, nor where one was found slow', async ({ page }) => {
    await openMountain(page, `${CHAPTER}?quality=low`);
    await standBefore(page, 'first-tracks');
    expect(drawsOf(await watch(page, scrollBy(page, 100)))).toBeLessThanOrEqual(AT_ONCE);
    await page.goto('about:blank');
    await openMountain(page, `${CHAPTER}?quality=high`);
    await standBefore(page, 'first-tracks');
    expect(drawsOf(await watch(page, scrollBy(page, 100)))).toBeGreaterThan(AT_ONCE);
    await page.locator('.stage canvas').evaluate((canvas: HTMLCanvasElement) => {
      canvas.dataset.tier = 'medium';
    });
    expect(drawsOf(await watch(page, scrollBy(page, 50)))).toBeLessThanOrEqual(AT_ONCE);
  });

  test('with reduced motion nothing glides from step to step', async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.goto(`${CHAPTER}?quality=medium`);
    await page.locator('.stage[data-status="drawing"]').waitFor();
    await standBefore(page, 'deep-tracks');
    expect(drawsOf(await watch(page, scrollBy(page, 100)))).toBeLessThanOrEqual(AT_ONCE);
  });

  test('a jump shows what scrolling there shows, once the picture has followed', async ({
    page,
  }) => {
    await openMountain(page, `${CHAPTER}?quality=medium`);
    await scrollToStep(page, 'deep-tracks');
    await page.mouse.move(240, 100);
    await page.mouse.wheel(0, 90);
    await settle(page);
    const place = await page.evaluate(() => window.scrollY);
    // To the single run, as the snow shows them at this place.
    const numbers = page.locator('[data-training] data');
    const scrolled = await numbers.allTextContents();
    await scrollToStep(page, 'tendencies');
    await scrollToStep(page, 'first-tracks');
    await scrollBy(page, -200)();
    await settle(page);
    expect(await numbers.allTextContents()).not.toEqual(scrolled);
    await page.evaluate((top) => window.scrollTo({ top, behavior: 'instant' }), place);
    await settle(page);
    expect(await numbers.allTextContents()).toEqual(scrolled);
  });
});
