import { expect, type Page, test } from '@playwright/test';
import { VALLEY_HEX } from '@/scenes/valley-colours';
import { storySteps } from '../tools/export-chapters';
import { networkQuiet } from '../tools/network-quiet';
import { drawnIn, fillsWith, jpegsOf, pagesOf } from '../tools/pdf';
import { isAlive } from '../tools/translate';

const STEPS = storySteps();

/** Opens a page that is ready to be printed. */
async function open(page: Page, route: string): Promise<void> {
  await page.goto(route);
  await isAlive(page);
  await networkQuiet(page);
}

for (const route of ['./?quality=off', './text/']) {
  test(`${route} is printed on few pages, in few bytes, with every picture`, async ({ page }) => {
    await open(page, route);
    const pdf = await page.pdf({ format: 'A4' });
    const megabytes = pdf.length / 1e6;
    const description = `${route}: ${pagesOf(pdf)} pages, ${megabytes.toFixed(1)} MB`;
    test.info().annotations.push({ type: 'figure', description });
    expect(pagesOf(pdf)).toBeGreaterThan(5);
    expect(pagesOf(pdf)).toBeLessThanOrEqual(25);
    expect(megabytes).toBeLessThanOrEqual(12);
    expect(jpegsOf(pdf)).toBeGreaterThanOrEqual(STEPS.length);
    // Grounds are left out; the bars of all valleys are on paper all the same.
    const drawn = drawnIn(pdf);
    for (const [valley, hex] of Object.entries(VALLEY_HEX)) {
      expect(fillsWith(drawn, hex), valley).toBe(true);
    }
    // And the screen has its own pictures again.
    await expect(page.locator('source[data-on-paper]')).toHaveCount(0);
  });
}

for (const colorScheme of ['light', 'dark'] as const) {
  test(`on paper words are dark, sources say where they are, nothing is to press: ${colorScheme}`, async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme });
    for (const route of ['./?quality=off#under-the-lift', './text/', './scenes/lab/?quality=off']) {
      await open(page, route);
      await page.emulateMedia({ media: 'print' });
      const faint = await page.evaluate(() => {
        const canvas = document.createElement('canvas').getContext('2d')!;
        const lightness = (color: string) => {
          canvas.fillStyle = color;
          canvas.fillRect(0, 0, 1, 1);
          const [r, g, b] = Array.from(canvas.getImageData(0, 0, 1, 1).data, (byte) => {
            const share = byte / 255;
            return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
          });
          return 0.2126 * r + 0.7152 * g + 0.0722 * b;
        };
        const shown = (element: Element) =>
          element.checkVisibility({ visibilityProperty: true }) &&
          element.getBoundingClientRect().width > 2;
        const words = Array.from(document.querySelectorAll('main *')).filter(
          (element) =>
            shown(element) &&
            Array.from(element.childNodes).some(
              (node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim(),
            ),
        );
        const white = 1.05;
        return words
          .filter((element) => white / (lightness(getComputedStyle(element).color) + 0.05) < 7)
          .map((element) => element.outerHTML.slice(0, 80));
      });
      expect(faint, route).toEqual([]);
      const ground = page.locator('html');
      await expect(ground).toHaveCSS('background-color', 'rgb(255, 255, 255)');
      const pressed = page.locator('button:visible, input:visible, summary:visible, nav a:visible');
      // A word with its meaning is a word.
      const controls = await pressed.evaluateAll((all) =>
        all.filter((one) => !one.matches('.term-word')).map((one) => one.outerHTML.slice(0, 80)),
      );
      expect(controls, route).toEqual([]);
      const sources = page.locator('.sources li a[href^="http"]');
      expect(await sources.count()).toBeGreaterThan(0);
      for (const [said, address] of await sources.evaluateAll((links) =>
        links.map((link) => [
          getComputedStyle(link, '::after').content,
          link.getAttribute('href') ?? '',
        ]),
      )) {
        expect(said).toContain(address);
      }
      await page.emulateMedia({ media: 'screen' });
    }
  });
}

test('a step whose scene is open is printed with its words', async ({ page }) => {
  await open(page, './?quality=off#fresh-snow');
  const words = page.locator('#fresh-snow .step-card p:not(.step-kicker)').first();
  await page.locator('#fresh-snow .scene-offer-open').click();
  await expect(page.locator('.story-scene [data-bars]')).toBeVisible();
  await expect(words).toBeHidden();
  await page.emulateMedia({ media: 'print' });
  await expect(words).toBeVisible();
  await expect(page.locator('.story-scene [data-bars]')).toBeVisible();
  await expect(page.locator('.story-scene form')).toBeHidden();
});

test('one step alone is one page, with the sources that it cites under their numbers', async ({
  page,
}) => {
  await page.addInitScript(() => {
    window.print = () => document.documentElement.setAttribute('data-asked', '');
  });
  await open(page, './?quality=off#not-a-lookup');
  const step = page.locator('#not-a-lookup');
  await page.getByRole('button', { name: 'Help and key' }).click();
  await page.getByRole('button', { name: 'this step alone' }).click();
  await expect(page.locator('html[data-asked]')).toHaveCount(1);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('[data-step]:visible')).toHaveCount(1);
  await expect(step).toBeVisible();
  const cited = await step.locator('.cite').evaluateAll((marks) => marks.map((m) => m.textContent));
  expect(cited.length).toBeGreaterThan(0);
  const entries = page.locator('.sources li:visible');
  await expect(entries).toHaveCount(new Set(cited).size);
  const numbers = await entries.evaluateAll((all) =>
    all.map((one) => String(Array.from(one.parentElement?.children ?? []).indexOf(one) + 1)),
  );
  expect(numbers).toEqual([...new Set(cited)]);
  const others = page.locator('.sources li:not([data-printed])').first();
  await expect(others).toHaveCSS('display', 'list-item');
  expect(pagesOf(await page.pdf({ format: 'A4' }))).toBe(1);
  // Printed: the page is whole again.
  await expect(page.locator('[data-step]:visible')).toHaveCount(STEPS.length);
});

/** A page of A4 within its margins, CSS pixels, upright and lying. */
const PAPER = { tall: { width: 680, height: 1017 }, wide: { width: 1017, height: 680 } };

for (const id of ['odds', 'one-run', 'lab']) {
  test(`a scene is printed with its picture as wide as it was drawn, and nothing is cut apart: ${id}`, async ({
    page,
  }) => {
    await page.emulateMedia({ media: 'print' });
    await page.setViewportSize(PAPER.tall);
    await open(page, `./scenes/${id}/?quality=off`);
    const { width, height } = (await page.locator('.scene-frame').boundingBox())!;
    expect(width / height).toBeCloseTo(8 / 5, 1);
    expect(height).toBeLessThanOrEqual((8 / 2.54) * 96 + 1);
    const controls = page.locator('.scene-controls');
    await expect(controls).toHaveCSS('border-top-width', '0px');
    for (const whole of [page.locator('.scene-mountain'), controls]) {
      await expect(whole).toHaveCSS('break-inside', 'avoid');
      expect((await whole.boundingBox())?.height).toBeLessThan(PAPER.tall.height);
    }
  });
}

test('paper that is tall is no phone: words and bars are as large as on wide paper', async ({
  page,
}) => {
  await page.emulateMedia({ media: 'print' });
  const parts = '.step-card p, .predict, .to-scale, [data-outcomes], [data-bars], [data-training]';
  const look = () =>
    page.locator(parts).evaluateAll((all) =>
      all.map((part) => {
        const { fontSize, lineHeight, marginTop } = getComputedStyle(part);
        const row = getComputedStyle(part).getPropertyValue('--row');
        return `${part.className || part.tagName}: ${fontSize} ${lineHeight} ${marginTop} ${row}`;
      }),
    );
  for (const route of ['./?quality=off', './scenes/odds/?quality=off']) {
    await page.setViewportSize(PAPER.wide);
    await open(page, route);
    const wide = await look();
    expect(wide.length).toBeGreaterThan(1);
    await page.setViewportSize(PAPER.tall);
    expect(await look(), route).toEqual(wide);
  }
});
