import { expect, type Page, test } from '@playwright/test';
import { contrastOn, pixelsOf, type Region, type Rgb } from '../tools/contrast';
import { exportChapters } from '../tools/export-chapters';
import { openMountain, scrollToStep } from '../tools/mountain-page';

/** A run of words on the page: where it stands and in which colour. */
interface Words {
  text: string;
  region: Region;
  ink: Rgb;
  kind: 'story' | 'label';
}

/** All words of the story and the mountain that stand in the window now. */
function visibleWords(page: Page): Promise<Words[]> {
  return page.evaluate(() => {
    const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true })!;
    const bytes = (color: string): [number, number, number] => {
      canvas.clearRect(0, 0, 1, 1);
      canvas.fillStyle = color;
      canvas.fillRect(0, 0, 1, 1);
      const [r, g, b] = canvas.getImageData(0, 0, 1, 1).data;
      return [r, g, b];
    };
    const found: Words[] = [];
    const add = (element: Element, kind: 'story' | 'label') => {
      if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) return;
      // Half-covered pixels at the rim of a label are neither it nor what lies behind it.
      const rect = element.getBoundingClientRect();
      const [left, top, right, bottom] = [
        rect.left + 1,
        rect.top + 1,
        rect.right - 1,
        rect.bottom - 1,
      ];
      const region = {
        left: Math.max(0, Math.floor(left)),
        top: Math.max(0, Math.floor(top)),
        width: Math.min(innerWidth, Math.ceil(right)) - Math.max(0, Math.floor(left)),
        height: Math.min(innerHeight, Math.ceil(bottom)) - Math.max(0, Math.floor(top)),
      };
      if (region.width < 4 || region.height < 4) return;
      const text = (element.textContent ?? '').trim().slice(0, 40);
      found.push({ text, region, ink: bytes(getComputedStyle(element).color), kind });
    };
    const prose = '.step-card :is(.step-title, p, dt, dd data, figcaption):not(.step-picture *)';
    for (const element of document.querySelectorAll(prose)) add(element, 'story');
    for (const element of document.querySelectorAll('.mountain-label > span'))
      add(element, 'label');
    return found;
  });
}

const HIDE_WORDS = `
  .step-card *, .mountain-label > span { color: transparent !important; text-decoration: none !important }
  [data-training] svg, [data-track], [data-key]::before, [data-mark], .to-scale svg, .to-scale-one dt::before,
  .mountain-label::after, .step-rail { visibility: hidden !important }`;

const overlap = (a: Region, b: Region) =>
  a.left < b.left + b.width &&
  b.left < a.left + a.width &&
  a.top < b.top + b.height &&
  b.top < a.top + a.height;

const WINDOWS = {
  desktop: { width: 1440, height: 900 },
  phone: { width: 412, height: 915 },
};

/** Holds every word in the window against what lies behind it, and labels against all others. */
async function measureWords(page: Page, id: string): Promise<number> {
  const words = await visibleWords(page);
  const background = await pixelsOf(await page.screenshot({ style: HIDE_WORDS }));
  for (const { text, region, ink } of words) {
    const contrast = contrastOn(background, region, ink);
    expect.soft(contrast, `${id}: "${text}"`).toBeGreaterThanOrEqual(4.5);
  }
  words.forEach((word, i) => {
    for (const other of words.slice(i + 1)) {
      if (word.kind === 'story' && other.kind === 'story') continue;
      const meets = overlap(word.region, other.region);
      expect.soft(meets, `${id}: "${word.text}" covers "${other.text}"`).toBe(false);
    }
  });
  return words.length;
}

for (const [name, viewport] of Object.entries(WINDOWS)) {
  for (const colorScheme of ['light', 'dark'] as const) {
    for (const { slug, route, steps } of exportChapters()) {
      const every = { name: 'every step', ids: steps, tag: '@full' };
      // Drawing takes its time in software: a phone by day, and of it the chapter of every light.
      const some = { name: 'some steps', ids: steps.filter((_, i) => i % 3 === 1), tag: [] };
      const isQuick = name === 'phone' && colorScheme === 'light' && slug === 'failure-modes';
      for (const { ids, tag, ...which } of isQuick ? [some, every] : [every]) {
        const title = `words read at ${which.name} of ${slug}: ${name}, ${colorScheme}`;
        test(title, { tag }, async ({ page }) => {
          test.setTimeout(60_000 + ids.length * 30_000);
          await page.setViewportSize(viewport);
          await page.emulateMedia({ colorScheme });
          await openMountain(page, `${route}?quality=low`);
          let measured = 0;
          for (const id of ids) {
            await scrollToStep(page, id);
            measured += await measureWords(page, id);
          }
          expect(measured).toBeGreaterThan(ids.length * 2);
        });
      }
    }
  }
}
