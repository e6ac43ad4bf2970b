import { expect, type Page, test } from '@playwright/test';
import { comparePictures, contrast } from '../tools/compare-pictures';
import { loseContext } from '../tools/lose-context';
import { draws, settle, SMALL } from '../tools/mountain-page';
import { stubWebGL } from '../tools/stub-webgl';

/** As in the story: two drawings of one pose are the same, and another differs by far more. */
const SAME = 0.0002;
const LEAST_MOVED = 20 * SAME;
/** Where only what is held counts, not what is seen. */
const TINY = { width: 320, height: 240 };

test.use({ viewport: SMALL });

/** The canvas alone, as a PNG. */
const picture = (page: Page) =>
  page.locator('.scene-frame').screenshot({
    style: '.stage-labels { opacity: 0 !important } canvas { transition: none !important }',
    animations: 'disabled',
  });

/** Opens a scene and has its mountain move. */
async function move(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await expect(page.locator('canvas')).toHaveCount(0);
  await page.getByRole('button', { name: 'Move the mountain' }).click();
  await page.locator('.stage[data-status="drawing"]').waitFor({ timeout: 60_000 });
  await settle(page);
}

/** Geometries, textures and programs that the renderer holds. */
async function holdings(page: Page): Promise<string[]> {
  const { width, height } = page.viewportSize() ?? SMALL;
  // The figures are of the frame before: nudge the window so that one more is drawn.
  for (const nudged of [height + 20, height]) {
    const before = await draws(page);
    await page.setViewportSize({ width, height: nudged });
    await expect.poll(() => draws(page)).toBeGreaterThan(before);
    await settle(page);
  }
  const cost = (await page.locator('.stage canvas').getAttribute('data-cost')) ?? '';
  return cost.split(' ').slice(2, 5);
}

const press = (name: string) => (page: Page) => page.getByRole('button', { name }).click();

/** The others follow the same way; they take their time in software. */
const QUICK = 'odds';

for (const { id, change } of [
  { id: 'carving', change: (page: Page) => page.getByLabel('Training runs so far').press('Home') },
  { id: 'under-the-lift', change: (page: Page) => page.getByLabel('Off', { exact: true }).check() },
  { id: 'one-run', change: press('Take another run') },
  { id: 'ranking', change: press('Rate fifty for me') },
  { id: 'odds', change: (page: Page) => page.getByLabel('Sampling temperature').press('End') },
  { id: 'the-ground', change: (page: Page) => page.getByLabel(/^Finds 80/).check() },
]) {
  const tag = id === QUICK ? [] : '@full';
  test(`${id}: the mountain follows the controls and comes back`, { tag }, async ({ page }) => {
    await move(page, `./scenes/${id}/?quality=low`);
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

test('sampled runs, track and fence outlive a lost context', async ({ page }) => {
  // Less motion: one drawing a change, not those on the way to it.
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await move(page, './scenes/lab/?quality=low&ground=refilled&filter=0.8&fences=0.7');
  const before = await picture(page);
  await loseContext(page);
  const { mean, moved } = await comparePictures(await picture(page), before);
  expect(mean).toBeLessThan(0.02);
  expect(moved).toBeLessThan(SAME);
});

test('other snow leaves nothing behind', async ({ page }) => {
  await stubWebGL(page);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await move(page, './scenes/lab/?quality=low&ground=refilled&filter=0.8&fences=0.7');
  await page.locator('summary', { hasText: 'Ground' }).click();
  const thereAndBack = async () => {
    for (const filter of [/^Finds 95/, /^Finds 80/]) {
      await page.getByLabel(filter).check();
      await settle(page);
    }
  };
  // The first time makes what the other snow is drawn with, which is kept.
  await thereAndBack();
  const held = await holdings(page);
  await thereAndBack();
  expect(await holdings(page)).toEqual(held);
});

test('a hundred changes of what is sampled leave nothing behind', async ({ page }) => {
  await stubWebGL(page);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.setViewportSize(TINY);
  await move(page, './scenes/odds/?quality=low');
  const slider = page.getByLabel('Strength of the fences');
  const changeTimes = async (times: number) => {
    for (let i = 0; i < times; i++) {
      const before = await draws(page);
      await slider.press(i % 2 ? 'ArrowRight' : 'ArrowLeft');
      await expect.poll(() => draws(page), { intervals: [20] }).toBeGreaterThan(before);
    }
    await settle(page);
  };
  await changeTimes(2);
  const held = await holdings(page);
  await changeTimes(100);
  expect(await holdings(page)).toEqual(held);
});

test('a change starts the mountain where it is drawn with ease, and says so where it is not', async ({
  page,
}) => {
  const caption = page.locator('.scene-mountain figcaption');
  await page.goto('./scenes/odds/?quality=low');
  await page.getByLabel('Strength of the fences').press('Home');
  await page.locator('.stage[data-status="drawing"]').waitFor({ timeout: 60_000 });
  await expect(caption).toContainText('sampled in this state');
  await page.getByRole('button', { name: 'Back to the still' }).click();
  await page.getByLabel('Strength of the fences').press('End');
  await page.getByLabel('Sampling temperature').press('End');
  await expect(caption).toContainText('does not change with what you set');
  await expect(page.locator('canvas')).toHaveCount(0);

  await page.goto('./embed/odds/?quality=low');
  await page.getByLabel('Strength of the fences').press('Home');
  await expect(caption).toContainText('does not change with what you set');
  await expect(page.locator('canvas')).toHaveCount(0);
});

test('what lies below the picture stays where it is when the picture begins to move', async ({
  page,
}) => {
  await stubWebGL(page);
  // Wide enough for words beside the buttons.
  await page.setViewportSize({ width: 960, height: 480 });
  await page.goto('./scenes/odds/?quality=low');
  const below = () =>
    page.locator('.scene-live').evaluate((live) => live.getBoundingClientRect().top + scrollY);
  const still = await below();
  await page.getByRole('button', { name: 'Move the mountain' }).click();
  await page.locator('.stage[data-status="drawing"]').waitFor({ timeout: 60_000 });
  await page.getByRole('group', { name: 'Turn the mountain' }).waitFor();
  expect(await below()).toBe(still);
});
