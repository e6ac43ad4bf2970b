import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { holdBack } from '../tools/hold-back';
import { EXPORT_DIR, inRoot } from '../tools/project.mjs';

const SIZES = {
  phone: { width: 412, height: 915 },
  desktop: { width: 1440, height: 900 },
};
/** Where the note about stills has most room beside the title: it was the larger there. */
const NARROWER = { width: 390, height: 844 };
const STUB = inRoot('tests', 'bench', 'webgl-stub.js');
const OBSERVE = inRoot('tests', 'bench', 'page', 'observe.js');

/** The most that may shift over the whole story, as browsers count it. */
const MOST_SHIFT = 0.01;

interface Log {
  largest: { name: string; isLate: boolean } | null;
  shifts: { value: number; of: string }[];
}

const logOf = (page: Page) =>
  page.evaluate(() => (window as unknown as { benchLog: Log }).benchLog);

/** Scrolls to the end, a quarter of a window with each frame. */
function scrollThrough(page: Page): Promise<void> {
  return page.evaluate(async () => {
    const { scrollHeight, clientHeight } = document.documentElement;
    for (let top = 0; top < scrollHeight; top += clientHeight / 4) {
      window.scrollTo({ top, behavior: 'instant' });
      await new Promise((done) => requestAnimationFrame(done));
    }
  });
}

const heightsOfSteps = (page: Page) =>
  page.locator('[data-step]').evaluateAll((steps) => {
    return steps.map((step) => Math.round(step.getBoundingClientRect().height));
  });

for (const [name, viewport] of Object.entries({ ...SIZES, 'narrower phone': NARROWER })) {
  test(`nothing that comes late is the largest thing painted: ${name}`, async ({ page }) => {
    await page.setViewportSize(viewport);
    await page.addInitScript({ path: OBSERVE });
    const scripts = await holdBack(page, ({ pathname }) => pathname.endsWith('.js'));
    // Till then, and longer, words stand in letters that take more room.
    await holdBack(page, ({ pathname }) => pathname.endsWith('.woff2'));
    await page.goto('./', { waitUntil: 'commit' });
    await expect.poll(async () => (await logOf(page)).largest).not.toBeNull();
    await scripts.release();
    await expect(page.locator('.stage-note')).toBeVisible();
    // Told of with the frame after.
    await page.waitForTimeout(1000);
    const { largest } = await logOf(page);
    expect(largest?.isLate, largest?.name).toBe(false);
  });
}

for (const [name, viewport] of Object.entries(SIZES)) {
  for (const drawn of [false, true]) {
    const how = drawn ? 'the mountain drawn' : 'stills';
    const tag = name === 'phone' ? [] : '@full';
    test(
      `hardly anything shifts over the whole story: ${name}, ${how}`,
      { tag },
      async ({ page }) => {
        await page.setViewportSize(viewport);
        await page.addInitScript({ path: OBSERVE });
        if (drawn) await page.addInitScript({ path: STUB });
        await page.goto(drawn ? './?quality=low' : './?quality=off');
        await page.locator(drawn ? '.stage[data-status="drawing"]' : '.stage-note').waitFor();
        const heights = await heightsOfSteps(page);
        await scrollThrough(page);
        await expect(page.locator('[data-step]').last()).not.toBeInViewport();
        const { shifts } = await logOf(page);
        const most = shifts.toSorted((a, b) => b.value - a.value).slice(0, 3);
        const sum = shifts.reduce((total, { value }) => total + value, 0);
        expect(sum, JSON.stringify(most)).toBeLessThanOrEqual(MOST_SHIFT);
        // Nor is a step another height once it has been in sight.
        expect(await heightsOfSteps(page)).toEqual(heights);
      },
    );
  }
}

test('words are painted with the page and its sheets alone; what else comes does not go before', () => {
  const html = readFileSync(path.join(EXPORT_DIR, 'index.html'), 'utf8');
  const links = html.match(/<(?:link|script)\b[^>]*\s(?:href|src)=[^>]*>/g) ?? [];
  const ahead = links.filter((tag) => /rel="(?:preload|modulepreload)"|<script/.test(tag));
  expect(ahead.length).toBeGreaterThan(0);
  for (const tag of ahead) expect(tag).toContain('fetchpriority="low"');
});
