import { expect, type Page, test } from '@playwright/test';
import { frameHeight } from '@/components/embed/frame-height';
import { openFrame } from '@/components/embed/measure/measure-frame';
import { SCENES } from '@/scenes/registry';
import { PARTS } from '@/scenes/state/frame-options';

/** Widths of a frame: a sidebar, the widths that a copied height is for, and those between. */
const WIDTHS = [280, 320, 375, 500, 600, 720, 960];
/** Widths at which all of a scene has to be in its copied height. */
const HELD = WIDTHS.filter((width) => width >= 320);
const HEIGHTS = [640, 200, 2000];

/** WordPress cuts a frame that is higher. The lab has more to set than any other scene. */
const MOST_PIXELS = 1000;

interface Layout {
  content: number;
  /** How far the page can be scrolled, down and sideways. */
  scrolls: number;
  sideways: number;
  /** Width of the picture by its height. */
  picture: number;
  /** Bottoms of what has to be in sight. */
  bottoms: number[];
}

async function layoutAt(page: Page, width: number, height: number): Promise<Layout> {
  await page.setViewportSize({ width, height });
  return page.evaluate(() => {
    const box = (selector: string) => document.querySelector(selector)?.getBoundingClientRect();
    const { scrollHeight, scrollWidth } = document.documentElement;
    const picture = box('.scene-frame');
    const bottomOf = (selector: string) => box(selector)?.bottom ?? Infinity;
    return {
      content: box('.embed-page')?.height ?? 0,
      scrolls: scrollHeight - innerHeight,
      sideways: scrollWidth - innerWidth,
      picture: picture ? picture.width / picture.height : 0,
      bottoms: ['h1', '.scene-frame', '[data-outcomes]', 'form [data-control]'].map(bottomOf),
    };
  });
}

const embedsOf = (baseURL: string | undefined) => `${baseURL ?? ''}embed/`;

for (const { id } of SCENES) {
  test(`${id} is laid out by the width of its frame alone, and fits the height that is copied`, async ({
    page,
    baseURL,
  }) => {
    await openFrame(page, embedsOf(baseURL), id, '');
    for (const width of WIDTHS) {
      const layouts: Layout[] = [];
      for (const height of HEIGHTS) layouts.push(await layoutAt(page, width, height));
      const [{ content, picture }] = layouts;
      const same = layouts.map((layout) => [layout.content, layout.picture.toFixed(2)]);
      expect(same, `${width} px wide`).toEqual(HEIGHTS.map(() => [content, picture.toFixed(2)]));
      expect(layouts[0].sideways, `${width} px wide`).toBeLessThanOrEqual(0);
      if (id !== 'lab' && width >= 320) expect(content).toBeLessThanOrEqual(MOST_PIXELS);
    }
    for (const width of HELD) {
      const { scrolls } = await layoutAt(page, width, frameHeight(id, PARTS));
      expect(scrolls, `${width} px wide, as copied`).toBe(0);
    }
    const { bottoms } = await layoutAt(page, 720, 640);
    expect(Math.max(...bottoms), 'title, picture, odds and the first control').toBeLessThan(640);
  });
}

test('a frame of hardly any height shows its title', async ({ page, baseURL }) => {
  const problems: string[] = [];
  page.on('pageerror', ({ message }) => problems.push(message));
  for (const height of [1, 120]) {
    await page.setViewportSize({ width: 320, height });
    await openFrame(page, embedsOf(baseURL), 'odds', '');
    if (height > 20) await expect(page.locator('h1')).toBeInViewport();
  }
  expect(problems).toEqual([]);
});

/** What is shown of an embed, by the names of its parts. */
const SHOWN = {
  picture: '.scene-mountain',
  odds: '.scene-readout [data-outcomes]',
  controls: 'form',
  words: '.scene-description',
};

test('an address chooses the parts of an embed, and each choice fits what is copied', async ({
  page,
  baseURL,
}) => {
  for (const parts of ['odds', 'words,picture', 'controls,odds', 'chart,odds,words', 'chart']) {
    await openFrame(page, embedsOf(baseURL), 'refusal', `parts=${parts}`);
    const named = PARTS.filter((part) => parts.split(',').includes(part));
    const shown = named.length > 0 ? named : PARTS;
    for (const width of [320, 600, 960]) {
      await page.setViewportSize({ width, height: frameHeight('refusal', shown) });
      for (const part of PARTS) {
        const isFolded = part === 'words' && parts === 'chart' && width < 560;
        const locator = page.locator(SHOWN[part]);
        await expect(locator, `${part} of ${parts}`).toBeVisible({
          visible: shown.includes(part) && !isFolded,
        });
      }
      const { scrolls, sideways } = await layoutAt(page, width, frameHeight('refusal', shown));
      expect([scrolls, sideways <= 0]).toEqual([0, true]);
    }
  }
});

/** Of the card: picture, figure and one sentence, without the line that leads to the scene. */
const CARD_PIXELS = 200;

test('a card is small, and holds its claim, the odds, their state and where they are from', async ({
  page,
  baseURL,
}) => {
  for (const { id, title, summary } of SCENES) {
    await openFrame(page, embedsOf(baseURL), id, 'parts=card');
    const { scrolls } = await layoutAt(page, 320, frameHeight(id, 'card'));
    expect(scrolls, id).toBe(0);
    const height = await page
      .locator('.embed-page [data-outcomes]')
      .evaluate((odds) => odds.getBoundingClientRect().bottom);
    // This one’s state takes a line more than any other.
    expect(height, id).toBeLessThanOrEqual(id === 'the-ground' ? CARD_PIXELS + 15 : CARD_PIXELS);
    const text = await page.locator('body').innerText();
    for (const words of [title, summary[0], 'Where runs from', '%', 'Fall Line']) {
      expect(text, id).toContain(words);
    }
  }
});

test('a theme that is named goes before the reader’s system, in stills too', async ({
  page,
  baseURL,
}) => {
  const grounds = new Map<string, Set<string>>();
  for (const system of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme: system });
    for (const theme of ['auto', 'light', 'dark', 'sepia']) {
      await openFrame(page, embedsOf(baseURL), 'odds', `theme=${theme}`);
      const still = page.locator('.scene-still img');
      await expect(still).toHaveJSProperty('complete', true);
      const shown = await page.evaluate(() => {
        const root = getComputedStyle(document.documentElement);
        const picture = document.querySelector<HTMLImageElement>('.scene-still img');
        const isDark = picture?.currentSrc.includes('-dark.');
        return [root.backgroundColor, root.colorScheme, isDark].join();
      });
      const named = theme === 'sepia' ? 'auto' : theme;
      const key = named === 'auto' ? system : named;
      grounds.set(key, (grounds.get(key) ?? new Set()).add(shown.replace('light dark', key)));
    }
  }
  for (const key of ['light', 'dark']) {
    expect([...(grounds.get(key) ?? [])], key).toHaveLength(1);
    expect([...(grounds.get(key) ?? [])][0]).toContain(`${key},${key === 'dark'}`);
  }
});
