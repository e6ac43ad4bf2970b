import { expect, type Page, test } from '@playwright/test';
import { contrastOn, pixelsOf, type Region, type Rgb } from '../tools/contrast';
import { storySteps } from '../tools/export-chapters';
import { isAlive } from '../tools/translate';

const STEPS = storySteps();

async function open(page: Page, route: string): Promise<void> {
  await page.goto(route);
  await isAlive(page);
  await expect(page.locator('html')).toHaveAttribute('data-mountain', 'still');
}

/** What is fixed in the window and what of the words it covers, at each step and each control in it. */
const coveredAt = (page: Page, id: string) =>
  page.evaluate((step) => {
    const section = document.getElementById(step)!;
    section.scrollIntoView({ behavior: 'instant', block: 'start' });
    const shown = (element: Element) => element.checkVisibility({ visibilityProperty: true });
    const fixed = Array.from(document.querySelectorAll('body *')).filter(
      (element) =>
        getComputedStyle(element).position === 'fixed' &&
        shown(element) &&
        !element.matches('.stage, .skip-link, .step-rail, :popover-open'),
    );
    const meets = (a: DOMRect, b: DOMRect) =>
      Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1 &&
      Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 1;
    const over = (element: Element) => {
      const box = element.getBoundingClientRect();
      return fixed.some((part) => meets(part.getBoundingClientRect(), box));
    };
    const words = '.step-card :is(.step-title, p, label, summary, dt, figcaption, button)';
    const found = Array.from(section.querySelectorAll(words))
      .filter((element) => shown(element) && over(element))
      .map((element) => `words: ${element.textContent?.slice(0, 40)}`);
    for (const control of section.querySelectorAll<HTMLElement>('a, button, input, summary')) {
      control.focus();
      if (document.activeElement === control && over(control)) found.push(control.outerHTML);
    }
    const heights = fixed.map((part) => {
      const { top, bottom } = part.getBoundingClientRect();
      return Math.min(bottom, innerHeight) - Math.max(top, 0);
    });
    return { found, share: Math.max(0, ...heights) / innerHeight };
  }, id);

for (const [width, height] of [
  [320, 256],
  [320, 640],
  [412, 915],
]) {
  test(`nothing fixed covers words or a focused control: ${width} × ${height}`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height });
    await open(page, './');
    await expect(page.locator('.stage-note')).toBeAttached();
    let most = 0;
    for (const id of STEPS) {
      const { found, share } = await coveredAt(page, id);
      expect.soft(found, id).toEqual([]);
      most = Math.max(most, share);
    }
    expect(most).toBeLessThanOrEqual(0.2);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
  });
}

interface Words {
  text: string;
  region: Region;
  ink: Rgb;
}

/** Every run of words in the window, and its colour. */
const wordsOf = (page: Page, of: string): Promise<Words[]> =>
  page.locator(of).evaluateAll((elements) => {
    const canvas = document.createElement('canvas').getContext('2d')!;
    return elements
      .filter((one) => one.checkVisibility({ visibilityProperty: true, opacityProperty: true }))
      .map((one) => {
        canvas.fillStyle = getComputedStyle(one).color;
        canvas.fillRect(0, 0, 1, 1);
        const [r, g, b] = canvas.getImageData(0, 0, 1, 1).data;
        const box = one.getBoundingClientRect();
        const [left, top] = [Math.max(0, Math.ceil(box.left)), Math.max(0, Math.ceil(box.top))];
        const region = {
          left,
          top,
          width: Math.min(innerWidth, Math.floor(box.right)) - left,
          height: Math.min(innerHeight, Math.floor(box.bottom)) - top,
        };
        const ink: [number, number, number] = [r, g, b];
        return { text: one.textContent?.trim().slice(0, 40) ?? '', region, ink };
      })
      .filter(({ text, region }) => text !== '' && region.width > 4 && region.height > 4);
  });

const HIDE = `.step-card *, .step-rail *, nav * { color: transparent !important; text-decoration: none !important }
  [data-training] svg, [data-track], [data-key]::before, [data-mark], .to-scale svg,
  .to-scale-one dt::before, input { visibility: hidden !important }`;

for (const colorScheme of ['light', 'dark'] as const) {
  test(`with more contrast words have it on solid ground, and controls their edges: ${colorScheme}`, async ({
    page,
  }) => {
    await page.emulateMedia({ contrast: 'more', colorScheme, reducedMotion: 'reduce' });
    await open(page, './?quality=off');
    for (const id of STEPS.filter((_, i) => i % 5 === 1)) {
      await page.evaluate((step) => document.getElementById(step)?.scrollIntoView(), id);
      await expect(page.locator('.step-rail [aria-current="step"]')).toHaveAttribute(
        'href',
        `#${id}`,
      );
      const said = `#${id} .step-card :is(.step-title, p, dt, dd data, figcaption, label span)`;
      const words = await wordsOf(page, said);
      expect(words.length).toBeGreaterThan(2);
      const ground = await pixelsOf(await page.screenshot({ style: HIDE }));
      for (const { text, region, ink } of words) {
        expect.soft(contrastOn(ground, region, ink), `${id}: ${text}`).toBeGreaterThanOrEqual(7);
      }
    }
    await page.goto('./scenes/odds/?quality=off');
    await isAlive(page);
    const edges = await page.locator('button:visible').evaluateAll((buttons) => {
      const canvas = document.createElement('canvas').getContext('2d')!;
      const light = (color: string) => {
        canvas.fillStyle = color;
        canvas.fillRect(0, 0, 1, 1);
        const [r, g, b] = Array.from(canvas.getImageData(0, 0, 1, 1).data, (byte) =>
          byte <= 10 ? byte / 3294.6 : ((byte / 255 + 0.055) / 1.055) ** 2.4,
        );
        return 0.2126 * r + 0.7152 * g + 0.0722 * b + 0.05;
      };
      const paper = light(getComputedStyle(document.documentElement).backgroundColor);
      return buttons.map((button) => {
        const edge = light(getComputedStyle(button).borderTopColor);
        return [button.textContent, Math.max(edge, paper) / Math.min(edge, paper)] as const;
      });
    });
    expect(edges.length).toBeGreaterThan(2);
    for (const [name, contrast] of edges) expect(contrast, name ?? '').toBeGreaterThanOrEqual(4.5);
  });
}

test('in forced colours every mark of state can be told apart', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' });
  await open(page, './?quality=off#deep-tracks');
  const dot = (of: string) =>
    page
      .locator(`.step-rail [data-kind="step"] a${of}`)
      .first()
      .evaluate((link) => getComputedStyle(link, '::after').backgroundColor);
  expect(await dot('[aria-current]')).not.toBe(await dot(':not([aria-current])'));
  const paper = await page.evaluate(() => {
    const probe = document.createElement('p');
    probe.style.cssText = 'background: Canvas; color: GrayText';
    document.body.append(probe);
    const { backgroundColor, color } = getComputedStyle(probe);
    probe.remove();
    return { canvas: backgroundColor, grey: color };
  });
  const bar = page.locator('#deep-tracks [data-training] [data-track] > *').nth(3);
  expect(await bar.evaluate((fill) => getComputedStyle(fill).backgroundColor)).not.toBe(
    paper.canvas,
  );
  await page.goto('./scenes/odds/?quality=off');
  await isAlive(page);
  await expect(page.getByRole('button', { name: 'Reset' })).toHaveCSS('color', paper.grey);
  await expect(page.getByRole('button', { name: 'Copy link' })).not.toHaveCSS('color', paper.grey);
});
