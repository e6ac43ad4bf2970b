import { expect, type Page, test } from '@playwright/test';
import { storySteps } from '../tools/export-chapters';
import { networkQuiet } from '../tools/network-quiet';
import { isAlive } from '../tools/translate';

const STEPS = storySteps();
const FAR = STEPS[Math.floor(STEPS.length / 2)];

/** Pages whose pictures come as the reader nears them, and one that is far down. */
const PAGES = [
  { route: './?quality=off', far: `#${FAR} .still img` },
  { route: './text/', far: `#${FAR} [data-passage-still] img` },
  { route: './scenes/', far: 'main li:last-of-type picture img' },
];

/** Opens a page, and waits until its pictures stand. */
async function open(page: Page, route: string): Promise<void> {
  await page.goto(route);
  await isAlive(page);
  await expect(page.locator('html:not(:has(main.story)), [data-mountain="still"]')).toBeAttached();
  await networkQuiet(page);
}

const stand = (page: Page, place: string, atTop = false) =>
  page.evaluate(
    ([selector, top]) => {
      if (top) window.scrollTo({ top: 0, behavior: 'instant' });
      else document.querySelector(selector)?.scrollIntoView({ behavior: 'instant' });
    },
    [place, atTop] as const,
  );

/** Whether a picture is there, is missing, or has not been asked for. */
const stateOf = (page: Page, place: string) =>
  page
    .locator(place)
    .last()
    .evaluate((picture: HTMLImageElement) => {
      if (!picture.complete) return 'awaited';
      return picture.naturalWidth > 0 ? 'there' : 'missing';
    });

for (const { route, far } of PAGES) {
  test(`pictures of ${route} that a lost line kept come once it is back`, async ({ page }) => {
    await open(page, route);
    await page.context().setOffline(true);
    await stand(page, far);
    await expect.poll(() => stateOf(page, far)).toBe('missing');
    await page.context().setOffline(false);
    await expect.poll(() => stateOf(page, far)).toBe('there');
  });
}

test('a picture that failed for a moment comes as the reader nears it again', async ({ page }) => {
  const [{ route, far }] = PAGES;
  await open(page, route);
  await page.route('**/stills/**', (asked) => asked.abort());
  await stand(page, far);
  await expect.poll(() => stateOf(page, far)).toBe('missing');
  await page.unroute('**/stills/**');
  await stand(page, far, true);
  // Long enough away for the browser to tell.
  await page.evaluate(() => new Promise((done) => setTimeout(done, 300)));
  expect(await stateOf(page, far)).toBe('missing');
  await stand(page, far);
  await expect.poll(() => stateOf(page, far)).toBe('there');
});
