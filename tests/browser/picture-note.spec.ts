import { expect, type Page, test } from '@playwright/test';
import { exportChapters } from '../tools/export-chapters';
import { networkQuiet } from '../tools/network-quiet';
import { isAlive } from '../tools/translate';

const [{ route: CHAPTER }] = exportChapters();
const note = (page: Page) => page.locator('.stage-note');
const close = (page: Page) => note(page).getByRole('button', { name: 'Close' });

/** Links and controls at the end of the page that something else would take the press of. */
const coveredAtEnd = (page: Page) =>
  page.evaluate(async () => {
    const end = '.chapter-end, [data-site-links]';
    const covered = new Set<string>();
    const targets = Array.from(document.querySelectorAll(end), (part) =>
      Array.from(part.querySelectorAll('a, button, summary')),
    ).flat();
    for (const target of targets) {
      for (const block of ['end', 'start'] as const) {
        target.scrollIntoView({ block, behavior: 'instant' });
        await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
        const { left, right, top, bottom } = target.getClientRects()[0];
        const over = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
        if (over?.closest('.stage-note')) covered.add(target.textContent ?? '');
      }
    }
    return [...covered];
  });

for (const [device, viewport] of Object.entries({
  desktop: { width: 1280, height: 800 },
  'a small desktop': { width: 800, height: 600 },
  phone: { width: 412, height: 915 },
})) {
  test(`the note about the picture is over no link at the end of a page: ${device}`, async ({
    page,
  }) => {
    await page.setViewportSize(viewport);
    for (const route of ['./?quality=off', `${CHAPTER}?quality=off`]) {
      await page.goto(route);
      await expect(note(page)).toBeVisible();
      await page.locator('[data-site-links] a').last().scrollIntoViewIfNeeded();
      await expect(note(page)).toBeHidden();
      expect(await coveredAtEnd(page), route).toEqual([]);
      await page.evaluate(() => window.scrollTo({ top: 0, behavior: 'instant' }));
      await expect(note(page)).toBeVisible();
    }
  });
}

test('the note is put away for this visit, and the mountain can be had all the same', async ({
  page,
}) => {
  await page.goto('./?quality=off');
  await close(page).focus();
  await page.keyboard.press('Enter');
  await expect(note(page)).toHaveCount(0);
  await expect(page.locator('main')).toBeFocused();
  for (const route of ['./?quality=off', `${CHAPTER}?quality=off`]) {
    await page.goto('about:blank');
    await page.goto(route);
    await isAlive(page);
    await expect(page.locator('html')).toHaveAttribute('data-mountain', 'still');
    await networkQuiet(page);
    await expect(note(page)).toHaveCount(0);
  }
  await page.getByRole('button', { name: 'Help and key' }).click();
  const sheet = page.getByRole('dialog');
  await expect(sheet.getByRole('link', { name: 'light 3D' })).toBeVisible();
  // A scene says it where the reader asks.
  await page.goto('./scenes/odds/?quality=off');
  await page.getByRole('button', { name: 'Move the mountain' }).click();
  await expect(note(page)).toBeVisible();
  await expect(page.getByRole('button', { name: 'Show it in 3D' })).toBeVisible();
});

test('a visit that can keep nothing puts the note away on this page', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'sessionStorage', {
      get: () => {
        throw new DOMException('closed', 'SecurityError');
      },
    });
  });
  await page.goto('./?quality=off');
  await close(page).click();
  await expect(note(page)).toHaveCount(0);
});

for (const { hasTouch, least, width } of [
  { hasTouch: false, least: 24, width: 1280 },
  { hasTouch: true, least: 44, width: 412 },
  { hasTouch: true, least: 44, width: 320 },
]) {
  test(`its button is large enough, ${width} wide, touch: ${hasTouch}`, async ({
    browser,
    baseURL,
  }) => {
    const viewport = { width, height: 800 };
    const context = await browser.newContext({ baseURL, viewport, hasTouch, isMobile: hasTouch });
    const page = await context.newPage();
    await page.goto('./?quality=off');
    const box = (await close(page).boundingBox())!;
    expect(Math.min(box.width, box.height)).toBeGreaterThanOrEqual(least);
    const offer = (await page.getByRole('button', { name: 'Show it in 3D' }).boundingBox())!;
    const apart = box.x - (offer.x + offer.width);
    expect(Math.max(apart, offer.y - (box.y + box.height))).toBeGreaterThanOrEqual(0);
    await context.close();
  });
}

test('in a frame the open key stands over the note about the picture', async ({ page }) => {
  for (const width of [320, 400]) {
    await page.setViewportSize({ width, height: 640 });
    await page.goto('./embed/odds/?quality=off');
    await page.getByRole('button', { name: 'Move the mountain' }).click();
    await expect(note(page)).toBeVisible();
    await page.locator('.metaphor-key summary').click();
    const list = page.locator('.metaphor-list');
    const isOver = await list.evaluate((key) => {
      const [sheet, under] = [key, document.querySelector('.stage-note')!].map((part) =>
        part.getBoundingClientRect(),
      );
      const left = Math.max(sheet.left, under.left);
      const right = Math.min(sheet.right, under.right);
      const top = Math.max(sheet.top, under.top);
      const bottom = Math.min(sheet.bottom, under.bottom);
      if (left >= right || top >= bottom) return 'they do not meet';
      return key.contains(document.elementFromPoint((left + right) / 2, (top + bottom) / 2));
    });
    expect(isOver, `${width} wide`).toBe(true);
  }
});
