import { expect, type Page, test } from '@playwright/test';
import { networkQuiet } from '../tools/network-quiet';

const WIDE = { width: 1280, height: 800 };
const SCENE = './scenes/odds/?quality=off';
const CHAPTER = './chapters/post-training/?quality=off';

/** What was seen of a figure on its way: what is drawn over it, what it says, how long its bar was. */
interface Seen {
  drawn: string;
  text: string;
}

/** Notes what moves from now on among the odds; `seenIn` gives it once it stands. */
async function watchOdds(page: Page): Promise<void> {
  await page.evaluate(() => {
    const figures = document.querySelector('.scene-readout [data-bars]');
    const seen: object[] = [];
    const bars: string[] = [];
    new MutationObserver((changes) => {
      for (const { target } of changes) {
        if (!(target instanceof HTMLElement) || target.dataset.rolling === undefined) continue;
        const drawn = getComputedStyle(target, '::after').content;
        seen.push({ drawn, text: target.textContent });
      }
    }).observe(figures!, { subtree: true, attributeFilter: ['data-rolling'] });
    figures!.addEventListener('transitionrun', (event) => {
      bars.push((event as TransitionEvent).propertyName);
    });
    Object.assign(window, { seen, bars });
  });
}

async function seenIn(page: Page): Promise<{ seen: Seen[]; bars: string[] }> {
  await expect(page.locator('[data-rolling]')).toHaveCount(0);
  return page.evaluate(() => {
    const { seen, bars } = window as unknown as { seen: Seen[]; bars: string[] };
    return { seen, bars };
  });
}

const odds = (page: Page) => page.locator('.scene-readout [data-bar="now"] data').allTextContents();

/** Opens the scene with the first of its odds known, and goes to the other end of its slider. */
async function changeOdds(page: Page): Promise<{ before: string[]; after: string[] }> {
  await page.goto(SCENE);
  const slider = page.getByLabel('Sampling temperature');
  await slider.press('Home');
  await page.locator('form svg').first().waitFor();
  await networkQuiet(page);
  const before = await odds(page);
  await watchOdds(page);
  await slider.press('End');
  await expect.poll(() => odds(page)).not.toEqual(before);
  return { before, after: await odds(page) };
}

/** “49 %” as a number; what is under or over a bound as the bound. */
const percent = (text: string) => Number(/[\d.]+/.exec(text)?.[0]);

test('figures roll to their new value, which they say at once, and their bars grow', async ({
  page,
}) => {
  const { before, after } = await changeOdds(page);
  const { seen, bars } = await seenIn(page);
  expect(new Set(bars)).toEqual(new Set(['width']));
  expect(seen.length).toBeGreaterThan(0);
  for (const { drawn, text } of seen) {
    const row = after.indexOf(text);
    expect(row, `${text} is where it is going`).toBeGreaterThan(-1);
    const ways = after.flatMap((to, i) => (to === text ? [[before[i], to].map(percent)] : []));
    const isBetween = ways.some(
      ([a, b]) => percent(drawn) >= Math.min(a, b) && percent(drawn) <= Math.max(a, b),
    );
    expect(isBetween, `${drawn} on the way to ${text}`).toBe(true);
  }
});

test('with less motion figures and bars stand at once', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await changeOdds(page);
  const { seen, bars } = await seenIn(page);
  expect(bars).toEqual([]);
  expect(seen.filter(({ drawn }) => drawn !== 'none')).toEqual([]);
});

/** Scrolls until a paragraph reaches so far into the window, pixels; returns how much is seen of it. */
async function opacityAt(page: Page, selector: string, inside: number): Promise<number> {
  const words = page.locator(selector).first();
  await words.evaluate((element, pixels) => {
    const { top } = element.getBoundingClientRect();
    window.scrollBy({ top: top - window.innerHeight + pixels, behavior: 'instant' });
  }, inside);
  // A picture is a frame that was drawn, with scripts and without.
  await page.screenshot({ clip: { x: 0, y: 0, width: 1, height: 1 } });
  return words.evaluate((element) => Number(getComputedStyle(element).opacity));
}

test.describe('words', () => {
  test.use({ viewport: WIDE });
  const WORDS = '#less-likely [data-step-words] > p';

  for (const javaScriptEnabled of [true, false]) {
    test.describe(javaScriptEnabled ? 'with scripts' : 'without', () => {
      test.use({ javaScriptEnabled });

      test('come in over the last lines of the window, and stand from there', async ({ page }) => {
        await page.goto(CHAPTER);
        const low = await opacityAt(page, WORDS, 16);
        expect(low).toBeGreaterThan(0);
        expect(low).toBeLessThan(0.6);
        for (const inside of [64, 200, 700]) {
          expect(await opacityAt(page, WORDS, inside), `${inside} pixels up`).toBe(1);
        }
      });
    });
  }

  test('stand at once with less motion, and on paper', async ({ page }) => {
    await page.goto(CHAPTER);
    await page.emulateMedia({ reducedMotion: 'reduce' });
    expect(await opacityAt(page, WORDS, 16)).toBe(1);
    await page.emulateMedia({ reducedMotion: 'no-preference', media: 'print' });
    expect(await opacityAt(page, WORDS, 16)).toBe(1);
  });

  test('stand where a link leads', async ({ page }) => {
    await page.goto(`${CHAPTER}#less-likely`);
    await expect(page.locator('[aria-current="step"]')).toHaveAttribute('href', '#less-likely');
    const seen = await page
      .locator(WORDS)
      .evaluateAll((all) => all.map((words) => getComputedStyle(words).opacity));
    expect(seen.length).toBeGreaterThan(0);
    expect(new Set(seen)).toEqual(new Set(['1']));
  });

  test('of a later chapter’s head come in as well', async ({ page }) => {
    await page.goto('./?quality=off');
    const title = 'article:nth-child(2) .chapter-title';
    expect(await opacityAt(page, title, 30)).toBeLessThan(0.6);
    expect(await opacityAt(page, title, 200)).toBe(1);
  });
});

test.describe('the mark of the rail', () => {
  test.use({ viewport: WIDE });

  /** Goes a step on and says which parts of the rail moved, and how far the mark is from its step. */
  async function goOn(page: Page): Promise<{ moved: string[]; off: number }> {
    await page.goto(`${CHAPTER}#less-likely`);
    const current = page.locator('.step-rail [aria-current="step"]');
    await expect(current).toHaveAttribute('href', '#less-likely');
    const rail = page.locator('.step-rail');
    await rail.evaluate((nav) => {
      const moved: string[] = [];
      Object.assign(window, { moved });
      nav.addEventListener('transitionrun', (event) => {
        const { pseudoElement, propertyName } = event as TransitionEvent;
        moved.push(`${pseudoElement} ${propertyName}`);
      });
    });
    await page.getByRole('button', { name: 'Next step' }).click();
    await expect(current).not.toHaveAttribute('href', '#less-likely');
    await rail.evaluate((nav) =>
      Promise.all(nav.getAnimations({ subtree: true }).map(({ finished }) => finished)),
    );
    return rail.evaluate((nav) => {
      const { moved } = window as unknown as { moved: string[] };
      const { top, height } = nav.querySelector('[aria-current]')!.getBoundingClientRect();
      const mark = getComputedStyle(nav, '::after');
      return { moved, off: parseFloat(mark.top) + 4 - (top + height / 2) };
    });
  }

  test('goes from step to step', async ({ page }) => {
    const { moved, off } = await goOn(page);
    expect(moved).toContain('::after top');
    expect(Math.abs(off)).toBeLessThan(1);
  });

  test('is there at once with less motion', async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    expect((await goOn(page)).moved).toEqual([]);
  });
});

test.describe('a scene that is opened in the story', () => {
  test.use({ viewport: WIDE });

  /** What moves it in, and the box of the button that it came from. */
  async function opened(page: Page): Promise<{ names: string[]; from: string }> {
    await page.goto(`./?quality=off#which-way`);
    const offer = page.locator('[data-step]:has(.scene-offer-open)').first();
    await offer.scrollIntoViewIfNeeded();
    await page.evaluate(() => {
      const names: string[] = [];
      Object.assign(window, { names });
      document.addEventListener('animationstart', (event) => {
        const { target, animationName } = event;
        if ((target as Element).matches('.story-scene')) names.push(animationName);
      });
    });
    await offer.locator('.scene-offer-open').click();
    const scene = page.locator('.story-scene');
    await scene.locator('.scene-readout').waitFor();
    await scene.evaluate((panel) =>
      Promise.all(panel.getAnimations().map(({ finished }) => finished)),
    );
    return scene.evaluate((panel) => ({
      names: (window as unknown as { names: string[] }).names,
      from: getComputedStyle(panel).getPropertyValue('--grows-from'),
    }));
  }

  test('grows from its button', async ({ page }) => {
    const { names, from } = await opened(page);
    expect(names).toEqual(['grow']);
    const [top, right, bottom, left] = [...from.matchAll(/[\d.]+(?=px)/g)].map(Number);
    expect(left).toBeLessThan(right);
    expect(top).toBeLessThan(bottom);
    expect(bottom - top).toBeGreaterThan(24);
  });

  test('is there at once with less motion', async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    expect((await opened(page)).names).toEqual([]);
  });
});
