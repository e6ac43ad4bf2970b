import { expect, type Page, test } from '@playwright/test';

interface Landing {
  /** Where the title stands, CSS pixels from the window's top. */
  title: number;
  /** Height of the step's words. */
  words: number;
  /** How far into its section the window's top stands, and how tall that is. */
  into: number;
  section: number;
  /** Where its picture stands, 0…1 of the section, and the section's height without its words. */
  rest: number;
  screens: number;
}

/** Follows a link to every step, as a browser does; returns where each landed, by step. */
const landings = (page: Page): Promise<Record<string, Landing>> =>
  page.evaluate(async () => {
    const found: [string, Landing][] = [];
    for (const step of document.querySelectorAll<HTMLElement>('[data-step]')) {
      window.location.hash = step.id;
      await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
      const { top, height } = step.getBoundingClientRect();
      const title = step.querySelector('.step-title');
      const words = step.querySelector<HTMLElement>('.step-card');
      const landing = {
        title: title?.getBoundingClientRect().top ?? Number.NaN,
        words: words?.offsetHeight ?? Number.NaN,
        into: -top,
        section: height,
        rest: Number(step.style.getPropertyValue('--rest')),
        screens: Number(step.style.getPropertyValue('--screens')),
      };
      found.push([step.id, landing]);
    }
    return Object.fromEntries(found);
  });

/** Searches the page as the browser's find bar does; says whether that shows the step's first words. */
const findFirstWords = (page: Page, id: string): Promise<boolean> =>
  page.evaluate((step) => {
    const words = document.querySelector(`#${step} .step-card p:not(.step-kicker)`);
    const text = words?.firstChild?.textContent?.slice(0, 30) ?? '';
    if (!(window as unknown as { find(text: string): boolean }).find(text)) return false;
    const { top, bottom } = window.getSelection()!.getRangeAt(0).getBoundingClientRect();
    return top >= 0 && bottom <= window.innerHeight;
  }, id);

/** Waits for the page's own scrolling to be set up. */
async function open(page: Page, address: string) {
  await page.goto(address);
  await expect(page.getByRole('navigation', { name: 'Step by step' })).toBeVisible();
}

for (const { width, height, tag } of [
  { width: 1024, height: 420, tag: '@full' },
  { width: 412, height: 500, tag: [] },
]) {
  const where = `in a window of ${width} × ${height}`;
  const title = `${where} links, reloads and the browser’s search land on a title`;
  test(title, { tag }, async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.setViewportSize({ width, height });
    await open(page, './?quality=off');
    const landed = await landings(page);
    for (const [id, { title }] of Object.entries(landed)) {
      expect(title, id).toBeGreaterThanOrEqual(0);
      expect(title, id).toBeLessThan(height - 24);
    }
    const ids = Object.keys(landed);
    const long = ids.toSorted((a, b) => landed[b].words - landed[a].words)[0];
    const short = ids.toSorted((a, b) => landed[a].words - landed[b].words)[0];
    expect(landed[long].words).toBeGreaterThan(height);
    expect(landed[short].words).toBeLessThan(height);
    for (const id of [long, short]) {
      const title = page.locator(`#${id} .step-title`);
      await page.goto('about:blank');
      await open(page, `./?quality=off#${id}`);
      await expect(title).toBeInViewport({ ratio: 0.9 });
      await page.reload();
      await expect(title).toBeInViewport({ ratio: 0.9 });

      await open(page, './?quality=off');
      expect(await findFirstWords(page, id), id).toBe(true);
      await expect(title).toBeInViewport({ ratio: 0.9 });
    }
  });
}

/**
 * Window that every step's words leave free, CSS pixels: two lines. Where a line breaks is the
 * browser's choice and changes with its build, so that words which merely fit do not.
 */
const ROOM = 64;

for (const { width, height, where } of [
  { width: 1440, height: 900, where: 'a desktop' },
  { width: 412, height: 915, where: 'a phone' },
]) {
  test(`on ${where} every step’s words leave room, and a link lands where its picture rests`, async ({
    page,
  }) => {
    await page.emulateMedia({ reducedMotion: 'no-preference' });
    await page.setViewportSize({ width, height });
    // In stills the mountain is told in words too: there the columns are at their longest.
    await open(page, './?quality=off');
    const landed = await landings(page);
    for (const [id, step] of Object.entries(landed)) {
      expect(step.section, id).toBeCloseTo(step.screens * height, 0);
      expect(Math.abs(step.into - (step.rest * step.screens - 0.5) * height), id).toBeLessThan(2);
    }
    const heights = () =>
      page.locator('[data-step] .step-card').evaluateAll((cards: HTMLElement[]) =>
        cards.map((card) => ({
          step: card.closest('[data-step]')?.id ?? '',
          words: card.offsetHeight,
        })),
      );
    for (const state of ['as it comes', 'with the answer open']) {
      const columns = await heights();
      expect(columns).toHaveLength(Object.keys(landed).length);
      for (const { step, words } of columns) {
        expect.soft(words, `${step}, ${state}`).toBeLessThanOrEqual(height - ROOM);
      }
      await page.locator('.predict details').evaluateAll((answers: HTMLDetailsElement[]) => {
        for (const answer of answers) answer.open = true;
      });
    }
  });
}
