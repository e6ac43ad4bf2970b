import { fileURLToPath } from 'node:url';
import { expect, type Page, test } from '@playwright/test';
import { anotherMountain } from '../tools/another-bake';
import { type HeldBack, holdBack, isModel, isTerrain } from '../tools/hold-back';
import { oddsIn } from '../tools/scene-page';
import { threeScripts } from '../tools/three-scripts';

const CHAPTER = './chapters/pre-training/?quality=low';
const STUB = fileURLToPath(new URL('../bench/webgl-stub.js', import.meta.url));
/** What a reader waits for, and a little. */
const TOLD = { timeout: 45_000 };

const isCanvasScript = (() => {
  let names: Set<string> | undefined;
  return ({ pathname }: URL) => (names ??= threeScripts()).has(pathname.split('/').at(-1) ?? '');
})();

const HELD = { 'the scripts that draw': isCanvasScript, model: isModel, terrain: isTerrain };

const note = (page: Page) => page.locator('.stage-note');
const tryAgain = (page: Page) => page.getByRole('button', { name: 'Try again' });
const drawn = (page: Page) =>
  page.locator('.stage[data-status="drawing"]').waitFor({ timeout: 60_000 });

// Drawing is not in question here, and costs seconds in software.
test.beforeEach(({ page }) => page.addInitScript({ path: STUB }));

/** Every step that the reader reaches has its picture in the window, and its description. */
async function expectStillsOnTheWay(page: Page, steps: number): Promise<void> {
  for (let i = 0; i < steps; i++) {
    const step = page.locator('[data-step]').nth(i);
    await step.getByRole('heading', { level: 2 }).scrollIntoViewIfNeeded();
    const picture = step.locator('.still img');
    await expect(picture).toBeInViewport();
    const width = () => picture.evaluate((image: HTMLImageElement) => image.naturalWidth);
    await expect.poll(width).toBeGreaterThan(0);
    await expect(step.locator('.step-picture')).toBeVisible();
  }
}

/** Notes with every frame where the words of a step stand, and what is to be seen behind them. */
async function watchTakeOver(page: Page, index: number): Promise<void> {
  await page.evaluate((index) => {
    const step = document.querySelectorAll<HTMLElement>('[data-step]')[index];
    const seen: unknown[] = [];
    const look = () => {
      const canvas = document.querySelector('.stage canvas');
      const still = getComputedStyle(step.querySelector('.still') ?? step);
      seen.push({
        words: Array.from(step.querySelectorAll('h2, p'), (one) =>
          Math.round(one.getBoundingClientRect().top),
        ).join(' '),
        canvas: canvas ? Number(getComputedStyle(canvas).opacity) : 0,
        still: still.display === 'none' ? 0 : Number(still.opacity),
      });
      document.documentElement.dataset.seen = JSON.stringify(seen);
      requestAnimationFrame(look);
    };
    look();
  }, index);
}

interface Seen {
  words: string;
  canvas: number;
  still: number;
}

for (const [what, isHeld] of Object.entries(HELD)) {
  test(`while ${what} is on its way each step has its still, and then the canvas takes over without a jump`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 1440, height: 900 });
    const held = await holdBack(page, isHeld);
    await page.goto(CHAPTER);
    await expectStillsOnTheWay(page, 4);
    await expect(page.locator('.ambient-button')).toHaveCount(0);
    await expect(page.getByText('the mountain moves with you')).toBeHidden();
    await watchTakeOver(page, 3);
    await held.release();
    await drawn(page);
    const step = page.locator('[data-step]').nth(3);
    await expect(step.locator('.still')).toBeHidden();
    const seen = JSON.parse((await page.locator('html').getAttribute('data-seen')) ?? '') as Seen[];
    expect(new Set(seen.map(({ words }) => words)).size).toBe(1);
    expect(seen.filter(({ canvas, still }) => canvas < 1 && still < 1)).toEqual([]);
    expect(
      seen.some(({ still }) => still > 0 && still < 1),
      'it fades',
    ).toBe(true);
    await expect(page.getByText('the mountain moves with you')).toBeVisible();
    // Its description stays with the words that are being read, and only with them.
    await expect(step.locator('.step-picture')).toHaveCSS('position', 'static');
    await page.locator('[data-step]').nth(6).scrollIntoViewIfNeeded();
    await expect(step.locator('.step-picture')).toHaveCSS('position', 'absolute');
  });

  test(`where ${what} never comes one line says so, and another try brings the mountain`, async ({
    page,
  }) => {
    const held = await holdBack(page, isHeld);
    const given: string[] = [];
    page.on('requestfailed', (request) => given.push(new URL(request.url()).pathname));
    await page.goto(CHAPTER);
    await expect(note(page)).toContainText('has not arrived yet', TOLD);
    await expectStillsOnTheWay(page, 3);
    if (what !== 'the scripts that draw') {
      // What was asked for in vain is not waited for any longer.
      await expect.poll(() => given.filter((path) => path.endsWith('.bin'))).toHaveLength(1);
    }
    await held.release();
    await tryAgain(page).click();
    await drawn(page);
    await expect(note(page)).toHaveCount(0);
    await expect(page.locator('html')).toHaveAttribute('data-mountain', 'live');
  });
}

/** Refuses files, and gives them back in the way that a test is about. */
const WAYS: Record<string, (page: Page, held: HeldBack) => Promise<void>> = {
  'the reader asks again': async (page, held) => {
    await held.release();
    await tryAgain(page).click();
  },
  'the browser is online again': async (page, held) => {
    await page.context().setOffline(true);
    await held.release();
    await page.context().setOffline(false);
  },
};

for (const [way, giveBack] of Object.entries(WAYS)) {
  for (const [what, isHeld] of Object.entries(HELD)) {
    test(`where ${what} failed the mountain comes when ${way}`, async ({ page }) => {
      const held = await holdBack(page, isHeld, 'refused');
      await page.goto(CHAPTER);
      await expect(note(page)).toContainText('could not be shown');
      await expect(page.locator('html')).toHaveAttribute('data-mountain', 'still');
      await giveBack(page, held);
      await drawn(page);
      await expect(note(page)).toHaveCount(0);
    });
  }

  test(`a scene reads its model when ${way}, and till then nothing gainsays the address`, async ({
    page,
  }) => {
    const held = await holdBack(page, isModel, 'refused');
    await page.goto('./scenes/odds/?quality=off');
    const bars = page.locator('.scene-readout [data-outcomes]');
    const start = await oddsIn(page);
    await expect(bars).toBeVisible();
    await page.getByLabel('Strength of the fences').press('Home');
    await expect(page.locator('.scene-readout .scene-note')).toContainText('cannot be loaded');
    await expect(page).toHaveURL(/[?&]fences=0(&|$)/);
    await expect(page.getByLabel('Strength of the fences')).toHaveValue('0');
    await expect(bars).toBeHidden();
    await expect(page.locator('.scene-description')).toBeHidden();
    await giveBack(page, held);
    await expect(bars).toBeVisible();
    await expect(page.locator('.scene-readout .scene-note')).toBeEmpty();
    const shown = await oddsIn(page);
    expect(shown).not.toEqual(start);
    await page.reload();
    await expect.poll(() => oddsIn(page)).toEqual(shown);
  });
}

test('a scene’s own mountain is asked for again where its scripts failed', async ({ page }) => {
  const held = await holdBack(page, isCanvasScript, 'refused');
  await page.goto('./scenes/odds/?quality=low');
  await page.getByRole('button', { name: 'Move the mountain' }).click();
  await expect(note(page)).toContainText('could not be shown');
  await expect(page.locator('.scene-mountain figcaption')).toHaveText(/^A still from the story/);
  await held.release();
  await tryAgain(page).click();
  await drawn(page);
  await expect(page.locator('.scene-mountain figcaption')).toContainText('on their way down');
});

test('a whole model of another bake is refused, and told in a line', async ({ page }) => {
  const body = anotherMountain();
  await page.route(isModel, (route) => route.fulfill({ body }));
  await page.goto(CHAPTER);
  await expect(note(page)).toContainText('of another version of this page');
  await expectStillsOnTheWay(page, 2);
  await page.goto('./scenes/odds/?quality=off');
  await page.getByLabel('Strength of the fences').press('Home');
  await expect(page.locator('.scene-readout .scene-note')).toContainText('of another version');
  await expect(page.locator('.scene-readout [data-outcomes]')).toBeHidden();
  await page.getByRole('button', { name: 'Reset' }).click();
  await expect(page.locator('.scene-readout [data-outcomes]')).toBeVisible();
});
