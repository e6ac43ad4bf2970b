import { expect, test } from '@playwright/test';
import { exportChapters } from '../tools/export-chapters';

const CHAPTERS = exportChapters();
const [{ route: CHAPTER, steps: STEPS }] = CHAPTERS;

for (const { slug, route, steps } of CHAPTERS) {
  test(`without JavaScript every step of ${slug} has its words and says what the mountain shows`, async ({
    browser,
    baseURL,
  }) => {
    const context = await browser.newContext({ javaScriptEnabled: false, baseURL });
    const page = await context.newPage();
    await page.goto(route);
    const pictures = new Set<string>();
    for (const id of steps) {
      const step = page.locator(`[data-step="${id}"]`);
      await expect(step.getByRole('heading', { level: 2 })).toBeVisible();
      const picture = step.locator('.step-picture');
      await expect(picture).toBeVisible();
      const words = ((await picture.textContent()) ?? '').trim();
      expect(words.length).toBeGreaterThan(60);
      pictures.add(words);
    }
    expect(pictures.size).toBe(steps.length);
    await context.close();
  });
}

test('where only software draws, the page says so and offers the mountain anyway', async ({
  page,
}) => {
  await page.setViewportSize({ width: 480, height: 360 });
  await page.goto(CHAPTER);
  await expect(page.locator('.stage-note')).toContainText('without a graphics chip');
  await expect(page.locator('canvas')).toHaveCount(0);
  await expect(page.locator(`#${STEPS[1]} .step-picture`)).toBeVisible();
  await page.getByRole('button', { name: 'Show it in 3D' }).click();
  await page.locator('.stage[data-status="drawing"]').waitFor({ timeout: 60_000 });
});

for (const [size, viewport] of Object.entries({
  'a wide window': { width: 1280, height: 720 },
  'a phone': { width: 412, height: 800 },
  'a small frame': { width: 380, height: 420 },
})) {
  test(`a scene that only software would draw says so within its picture, in ${size}`, async ({
    page,
  }) => {
    await page.setViewportSize(viewport);
    await page.goto('./embed/refusal/');
    await page.getByRole('button', { name: 'Move the mountain' }).click();
    // What the picture's frame cuts off is not in the viewport.
    await expect(page.locator('.stage-note')).toBeInViewport({ ratio: 1 });
    await expect(page.getByRole('button', { name: 'Show it in 3D' })).toBeInViewport({ ratio: 1 });
    await page.getByRole('button', { name: 'Leave it still' }).click();
    await expect(page.locator('.stage-note')).toHaveCount(0);
    await expect(page.getByRole('button', { name: 'Move the mountain' })).toBeVisible();
  });
}

test('where WebGL is refused the page is whole and offers nothing that cannot work', async ({
  page,
}) => {
  await page.addInitScript(() => {
    HTMLCanvasElement.prototype.getContext = () => null;
  });
  await page.goto(`${CHAPTER}?quality=high`);
  await expect(page.locator('.stage-note')).toContainText('cannot draw');
  await expect(page.getByRole('button', { name: /3D/ })).toHaveCount(0);
  await expect(page.locator(`#${STEPS[1]} .step-picture`)).toBeVisible();
});

for (const route of ['./scenes/odds/', './embed/odds/', './embed/odds/?start=auto']) {
  test(`where WebGL is refused a scene offers no mountain, and says why: ${route}`, async ({
    page,
  }) => {
    await page.addInitScript(() => {
      HTMLCanvasElement.prototype.getContext = () => null;
    });
    await page.goto(route);
    await expect(page.locator('.scene-start')).toHaveCount(0);
    await expect(page.locator('.scene-mountain figcaption')).toHaveText(
      'A still from the story. This browser cannot draw the moving mountain',
    );
    await expect(page.locator('.scene-still img')).toBeVisible();
    await expect(page.locator('.stage-note')).toHaveCount(0);
  });
}

test('where WebGL is refused, 3D that was switched off is said to be out of reach', async ({
  page,
}) => {
  await page.addInitScript(() => {
    HTMLCanvasElement.prototype.getContext = () => null;
  });
  await page.goto(`${CHAPTER}?quality=off`);
  await page.getByRole('button', { name: 'Show it in 3D' }).click();
  await expect(page.locator('.stage-note')).toContainText('cannot draw');
  await expect(page.getByRole('button', { name: /3D/ })).toHaveCount(0);
});

test('a damaged model file is told plainly and the words stay', async ({ page }) => {
  await page.route('**/model/mountain.*.bin', (route) => route.fulfill({ body: 'not a mountain' }));
  await page.goto(`${CHAPTER}?quality=low`);
  await expect(page.locator('.stage-note')).toContainText('could not be shown');
  await expect(page.locator(`#${STEPS[1]} .step-picture`)).toBeVisible();
});
