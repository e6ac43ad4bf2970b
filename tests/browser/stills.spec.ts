import { type Browser, expect, type Page, test } from '@playwright/test';
import { comparePictures, contrast } from '../tools/compare-pictures';
import { exportChapters, galleryPoses } from '../tools/export-chapters';
import { canvasPicture, openMountain, settle, showPose } from '../tools/mountain-page';
import { networkQuiet } from '../tools/network-quiet';
import { stubWebGL } from '../tools/stub-webgl';

const CHAPTERS = exportChapters();
const [{ route: CHAPTER, steps: STEPS }] = CHAPTERS;
const SHAPES = {
  desktop: { viewport: { width: 960, height: 600 }, file: /-wide(?:-dark)?\.(?:avif|webp)$/ },
  phone: { viewport: { width: 412, height: 915 }, file: /-phone(?:-dark)?\.(?:avif|webp)$/ },
};

/** Names of the stills a page asks for, as it asks for them. */
function watchStills(page: Page): Set<string> {
  const asked = new Set<string>();
  page.on('request', (request) => {
    const { pathname } = new URL(request.url());
    if (pathname.includes('/stills/')) asked.add(pathname.slice(pathname.lastIndexOf('/') + 1));
  });
  return asked;
}

/** Reads the page step by step: each has a picture of its own, loaded and in the window. */
async function expectAStillAStep(page: Page, file: RegExp): Promise<void> {
  const steps = page.locator('[data-step]');
  expect(await steps.count()).toBeGreaterThan(1);
  const shown = new Set<string>();
  for (const step of await steps.all()) {
    const heading = step.getByRole('heading', { level: 2 });
    await heading.scrollIntoViewIfNeeded();
    const picture = step.locator('.still img');
    const width = () => picture.evaluate((image: HTMLImageElement) => image.naturalWidth);
    await expect.poll(width).toBeGreaterThan(0);
    await expect(picture).toBeInViewport();
    const address = await picture.evaluate((image: HTMLImageElement) => image.currentSrc);
    expect(address).toMatch(file);
    shown.add(address);
  }
  expect(shown.size).toBe(await steps.count());
}

function openContext(browser: Browser, baseURL: string | undefined, shape: keyof typeof SHAPES) {
  const { viewport } = SHAPES[shape];
  return browser.newContext({ javaScriptEnabled: false, baseURL, viewport });
}

for (const { slug, route } of CHAPTERS) {
  for (const shape of ['desktop', 'phone'] as const) {
    const { viewport, file } = SHAPES[shape];
    // The same page for each chapter: one of them here, all in the full run.
    const isQuick = slug === CHAPTERS[0].slug;
    const place = `${slug}, ${shape}`;

    const bare = `without JavaScript each step shows its still: ${place}`;
    test(bare, { tag: isQuick ? [] : '@full' }, async ({ browser, baseURL }) => {
      const context = await openContext(browser, baseURL, shape);
      const page = await context.newPage();
      await page.goto(route);
      await expectAStillAStep(page, file);
      await context.close();
    });

    const off = `with the mountain switched off each step shows its still: ${place}`;
    test(off, { tag: isQuick ? [] : '@full' }, async ({ page }) => {
      await page.setViewportSize(viewport);
      await page.goto(`${route}?quality=off`);
      await expect(page.locator('html')).toHaveAttribute('data-mountain', 'still');
      await expectAStillAStep(page, file);
    });
  }
}

test('a story read to its end in stills shifts nothing', async ({ page }) => {
  await page.addInitScript(() => {
    let sum = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        if (!('value' in entry) || typeof entry.value !== 'number') continue;
        sum += entry.value;
        document.documentElement.dataset.shift = String(sum);
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await page.goto(`${CHAPTER}?quality=off`);
  await expect(page.locator('html')).toHaveAttribute('data-mountain', 'still');
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  for (let place = 0; place < height; place += 300) {
    await page.evaluate((top) => window.scrollTo({ top, behavior: 'instant' }), place);
    await page.waitForTimeout(30);
  }
  expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBe(height);
  const shift = Number((await page.locator('html').getAttribute('data-shift')) ?? 0);
  test.info().annotations.push({ type: 'figure', description: `layout shift: ${shift}` });
  expect(shift).toBeLessThan(0.01);
});

test('where the mountain is drawn only the first still is asked for, and it gives way', async ({
  page,
}) => {
  const asked = watchStills(page);
  await stubWebGL(page);
  // A busy machine takes longer than a reader's may.
  await page.addInitScript((stillsAfter) => {
    const { setTimeout } = window;
    const patient = (handler: () => void, delay?: number) =>
      setTimeout(handler, delay === stillsAfter ? 60_000 : delay);
    Object.assign(window, { setTimeout: patient });
  }, 2500);
  await page.setViewportSize({ width: 480, height: 360 });
  await openMountain(page, `${CHAPTER}?quality=low`);
  for (const heading of await page.locator('[data-step] h2').all()) {
    await heading.scrollIntoViewIfNeeded();
  }
  await networkQuiet(page);
  expect([...asked]).toEqual([`${STEPS[0]}-wide.avif`]);
  for (const still of await page.locator('.still').all()) await expect(still).toBeHidden();
});

test('who lands at a step sees its picture while the scripts are on their way', async ({
  page,
}) => {
  const asked = watchStills(page);
  await page.route('**/_next/static/islands/*.js', () => {});
  await page.goto(`${CHAPTER}#${STEPS[3]}`, { waitUntil: 'commit' });
  const picture = page.locator(`#${STEPS[3]} .still img`);
  await expect(picture).toBeInViewport();
  await expect
    .poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth))
    .toBeGreaterThan(0);
  expect([...asked].sort()).toEqual([STEPS[0], STEPS[3]].map((id) => `${id}-wide.avif`).sort());
});

test('with reduced motion stills stand for the mountain, which is one button away', async ({
  page,
}) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.setViewportSize({ width: 480, height: 360 });
  await page.goto(CHAPTER);
  await expect(page.locator('.stage-note')).toBeVisible();
  await expect(page.locator('canvas')).toHaveCount(0);
  await expect(page.locator(`#${STEPS[1]} .still`)).toBeVisible();
  await page.getByRole('button', { name: 'Show it in 3D' }).click();
  await page.locator('.stage[data-status="drawing"]').waitFor({ timeout: 60_000 });
  await expect(page.locator(`#${STEPS[1]} .still`)).toBeHidden();
});

test('a still that does not come leaves its colour and its description, and no mark of the browser', async ({
  page,
}) => {
  await page.route('**/stills/**', (route) => route.abort());
  await page.goto(`${CHAPTER}?quality=off`);
  const step = page.locator('[data-step]').nth(1);
  await step.getByRole('heading', { level: 2 }).scrollIntoViewIfNeeded();
  await expect(step.locator('.step-picture')).toBeVisible();
  const picture = step.locator('.still picture');
  const colour = await picture.evaluate((one) => getComputedStyle(one).backgroundColor);
  const cover = picture.locator('img');
  const covers = () => cover.evaluate((one) => getComputedStyle(one, '::after').backgroundColor);
  expect(await covers()).toBe(colour);
  // Where a browser would put its mark: one colour.
  const corner = await page.screenshot({
    clip: { x: 0, y: 0, width: 24, height: 24 },
    style: '.step-card { visibility: hidden } .step-card::before { content: none !important }',
  });
  expect(await contrast(corner)).toBe(0);
});

test('on paper each step has its still', async ({ page }) => {
  await page.goto(`${CHAPTER}?quality=off`);
  await page.emulateMedia({ media: 'print' });
  for (const still of await page.locator('[data-step] .still picture').all()) {
    const box = await still.boundingBox();
    expect(box?.width).toBeGreaterThan(300);
    expect(box?.height).toBeLessThan(400);
  }
});

test('boxes wider than high show the wide still, on a phone too', async ({ page }) => {
  await page.setViewportSize(SHAPES.phone.viewport);
  const boxes = { './text/': '[data-passage-still] img', './scenes/': '[data-thumbnail] img' };
  for (const [route, box] of Object.entries(boxes)) {
    await page.goto(route);
    const picture = page.locator(box).first();
    await picture.scrollIntoViewIfNeeded();
    const address = () => picture.evaluate((image: HTMLImageElement) => image.currentSrc);
    await expect.poll(address, route).toMatch(SHAPES.desktop.file);
  }
});

test('the gallery lists every step and frame, and shows one alone where asked', async ({
  page,
}) => {
  await page.setViewportSize({ width: 240, height: 180 });
  await page.goto('./gallery/');
  await expect(page.locator('meta[name="robots"]')).toHaveAttribute('content', /noindex/);
  const sections = galleryPoses();
  const poses = sections.flatMap(({ ids }) => ids);
  expect(poses).toEqual(expect.arrayContaining(CHAPTERS.flatMap(({ steps }) => steps)));
  expect(new Set(poses).size).toBe(poses.length);
  await expect(page.getByRole('main').getByRole('listitem')).toHaveCount(poses.length);
  await expect(page.locator('canvas')).toHaveCount(0);
  await page.goto('./gallery/?bare=1&quality=low&pose=no-such-step');
  await expect(page.locator('canvas')).toHaveCount(0);
  await page.goto(`./gallery/?bare=1&quality=low&pose=${STEPS[1]}`);
  await page.locator('.stage[data-status="drawing"]').waitFor({ timeout: 60_000 });
});

const IN_PLACE = 'a pose changed in place is pixel for pixel the one a fresh page shows';

test(IN_PLACE, { tag: '@full' }, async ({ page }) => {
  await page.setViewportSize({ width: 240, height: 180 });
  const { ids } = galleryPoses().at(-1)!;
  const open = async (id: string) => {
    await page.goto('about:blank');
    await page.goto(`./gallery/?bare=1&quality=low#${id}`);
    await page.locator('.stage[data-status="drawing"]').waitFor({ timeout: 60_000 });
    await settle(page);
  };
  await open(ids[0]);
  const inPlace = new Map<string, Buffer>();
  for (const id of ids) {
    await showPose(page, id);
    inPlace.set(id, await canvasPicture(page));
  }
  // Of those after much else has been drawn, the last and one with tracks and a sent run.
  for (const id of [ids[2], ids[ids.length - 1]]) {
    await open(id);
    const difference = await comparePictures(await canvasPicture(page), inPlace.get(id)!);
    expect(difference, id).toEqual({ mean: 0, changed: 0, moved: 0 });
  }
});
