import { expect, type Page, test } from '@playwright/test';

const WIDE = { width: 1280, height: 800 };
const CHAPTER = './chapters/post-training/?quality=off';

test.describe('the contour under a chapter’s title', () => {
  test.use({ viewport: WIDE });

  /** How much of it is cut off on its right at a place of the page, percent; 0 once it is drawn. */
  async function undrawn(page: Page, selector: string, inside: number): Promise<number> {
    const contour = page.locator(selector).first();
    await contour.evaluate((line, pixels) => {
      const { top } = line.getBoundingClientRect();
      window.scrollBy({ top: top - window.innerHeight + pixels, behavior: 'instant' });
    }, inside);
    // A picture is a frame that was drawn.
    await page.screenshot({ clip: { x: 0, y: 0, width: 1, height: 1 } });
    return contour.evaluate((line) =>
      Number(/([\d.]+)%/.exec(getComputedStyle(line).clipPath)?.[1] ?? 0),
    );
  }

  const LATER = 'article:nth-child(2) .chapter-contour';

  test('is drawn as its title comes up, and stands from there', async ({ page }) => {
    await page.goto('./?quality=off');
    const low = await undrawn(page, LATER, 60);
    const higher = await undrawn(page, LATER, 160);
    expect(low).toBeGreaterThan(higher);
    expect(higher).toBeGreaterThan(0);
    expect(await undrawn(page, LATER, 400)).toBe(0);
  });

  test('of the first is drawn by itself', async ({ page }) => {
    await page.goto('./?quality=off');
    const line = page.locator('.chapter-contour').first();
    const drawn = line.evaluate((svg) =>
      Promise.all(
        svg.getAnimations().map(async (animation) => {
          await animation.finished;
          return (animation as CSSAnimation).animationName;
        }),
      ),
    );
    expect(await drawn).toEqual(['draw']);
  });

  test('stands at once with less motion, and on paper', async ({ page }) => {
    await page.goto(CHAPTER);
    const line = page.locator('.chapter-contour').first();
    await page.emulateMedia({ reducedMotion: 'reduce' });
    expect(await line.evaluate((svg) => svg.getAnimations().length)).toBe(0);
    await page.emulateMedia({ reducedMotion: 'no-preference', media: 'print' });
    expect(await line.evaluate((svg) => svg.getAnimations().length)).toBe(0);
    await expect(line).toBeVisible();
  });
});

test.describe('the rail', () => {
  test.use({ viewport: WIDE });

  test('has its marks on a line with five turns', async ({ page }) => {
    await page.goto('./?quality=off');
    const { off, turns } = await page.locator('.step-rail').evaluate((rail) => {
      const line = rail.querySelector('path')!;
      const points = Array.from({ length: 101 }, (_, i) =>
        line
          .getPointAtLength((i / 100) * line.getTotalLength())
          .matrixTransform(line.getScreenCTM()!),
      );
      const swings = points.slice(1).map(({ x }, i) => Math.sign(x - points[i].x));
      const marks = [...rail.querySelectorAll('a')].map((mark) => {
        const { top, height, right } = mark.getBoundingClientRect();
        const width = parseFloat(getComputedStyle(mark).getPropertyValue('--mark'));
        return { x: right - width / 2, y: top + height / 2 };
      });
      const distances = marks.map((mark) => {
        return Math.min(...points.map(({ x, y }) => Math.hypot(x - mark.x, y - mark.y)));
      });
      const sides = swings.filter((side, i) => i > 0 && side !== 0 && side !== swings[i - 1]);
      return { off: Math.max(...distances), turns: sides.length };
    });
    expect(turns).toBe(5);
    expect(off).toBeLessThan(4);
  });
});
