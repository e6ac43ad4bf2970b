import { expect, type FrameLocator, type Locator, type Page } from '@playwright/test';
import { comparePictures } from './compare-pictures';
import { settle } from './mountain-page';

type View = Page | FrameLocator;

export const turnButtons = (view: View): Locator =>
  view.getByRole('group', { name: 'Turn the mountain' });

export const turnButton = (view: View, name: string): Locator =>
  turnButtons(view).getByRole('button', { name });

export const backButton = (view: View): Locator => turnButton(view, 'Back to the first view');

/** Opens a scene, has its mountain move, and waits until a reader can turn it. */
export async function openTurnable(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.getByRole('button', { name: 'Move the mountain' }).click();
  await page.locator('.stage[data-status="drawing"]').waitFor({ timeout: 60_000 });
  await turnButtons(page).waitFor();
  await settle(page);
}

/** Where the words on the mountain stand: they are projected with the camera. */
export const labelPlaces = (view: View): Promise<string> =>
  view.locator('.stage').evaluate((stage) => {
    // Waits for the graphics process: frames that it holds up would come only after it.
    const gl = stage.querySelector('canvas')?.getContext('webgl2');
    gl?.readPixels(0, 0, 1, 1, gl.RGBA, gl.UNSIGNED_BYTE, new Uint8Array(4));
    return Array.from(stage.querySelectorAll<HTMLElement>('[data-anchor]'))
      .filter(({ style }) => style.visibility === 'visible')
      .map(({ dataset, style }) => `${dataset.anchor} ${style.transform}`)
      .join('\n');
  });

/** The middle of what is seen of the mountain, CSS pixels of the window. */
export async function middleOf(page: Page): Promise<{ x: number; y: number }> {
  const frame = page.locator('.scene-frame');
  await frame.scrollIntoViewIfNeeded();
  const box = await frame.boundingBox();
  if (!box) throw new Error('no picture is seen');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** Neither its words, nor what lies or reaches over its edge. */
const BARE = `
  .stage-labels, .scene-live { opacity: 0 !important }
  canvas { transition: none !important }
  :focus-visible { outline: none !important }`;

/** The mountain alone, as a PNG. */
export const picture = (page: Page) =>
  page.locator('.scene-frame').screenshot({
    style: BARE,
    animations: 'disabled',
  });

/** Expects the very pixels of another picture. */
export async function expectSame(page: Page, other: Buffer): Promise<void> {
  const { mean } = await comparePictures(await picture(page), other);
  expect(mean).toBe(0);
}

/** Expects another picture than the eye saw before. */
export async function expectOther(page: Page, other: Buffer): Promise<void> {
  const { moved } = await comparePictures(await picture(page), other);
  expect(moved).toBeGreaterThan(0.02);
}

/** How far the page is scrolled, CSS pixels. */
export const scrolled = (page: Page) => page.evaluate(() => window.scrollY);

/** How far the page goes when something scrolls it from its top. */
export async function scrolledBy(page: Page, scroll: () => Promise<void>): Promise<number> {
  await page.evaluate(() => window.scrollTo({ top: 0, behavior: 'instant' }));
  await scroll();
  await expect.poll(() => scrolled(page)).toBeGreaterThan(0);
  let before = -1;
  for (let now = await scrolled(page); now !== before; now = await scrolled(page)) {
    before = now;
    await page.waitForTimeout(200);
  }
  return before;
}
