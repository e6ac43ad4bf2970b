import { type CDPSession, expect, test } from '@playwright/test';
import { settle } from '../tools/mountain-page';
import { stubWebGL } from '../tools/stub-webgl';
import {
  backButton,
  labelPlaces,
  middleOf,
  openTurnable,
  scrolled,
  scrolledBy,
} from '../tools/turn-page';

interface Finger {
  x: number;
  y: number;
}

/** Fingers on the screen, each along its own way, as a touch screen tells of them. */
async function touch(session: CDPSession, ways: readonly Finger[][]): Promise<void> {
  const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', touchPoints: Finger[]) =>
    session.send('Input.dispatchTouchEvent', { type, touchPoints });
  const points = (i: number) => ways.map((way, id) => ({ ...way[i], id }));
  await send('touchStart', points(0));
  for (let i = 1; i < ways[0].length; i++) await send('touchMove', points(i));
  // Held still before it is lifted: else the page would glide on by itself.
  await new Promise((done) => setTimeout(done, 300));
  await send('touchMove', points(ways[0].length - 1));
  await send('touchEnd', []);
}

/** Two swipes of one way differ by less: what tells a swipe from a tap falls into frames by chance. */
const SLOP = 30;

/** Eight stops on a straight way. */
const line = ({ x, y }: Finger, dx: number, dy: number): Finger[] =>
  Array.from({ length: 9 }, (_, i) => ({ x: x + (dx * i) / 8, y: y + (dy * i) / 8 }));

test.use({
  hasTouch: true,
  isMobile: true,
  viewport: { width: 360, height: 480 },
  contextOptions: { reducedMotion: 'reduce' },
});

test('one finger sideways turns; up and down scrolls as beside the mountain; two fingers pinch', async ({
  page,
}) => {
  await stubWebGL(page);
  await openTurnable(page, './scenes/odds/?quality=low');
  // The library takes all of a finger, until the sheet gives up and down back to the page.
  await expect(page.locator('.stage canvas')).toHaveCSS('touch-action', 'pan-y pinch-zoom');
  const session = await page.context().newCDPSession(page);
  const first = await labelPlaces(page);
  const at = await middleOf(page);
  const top = await scrolled(page);
  await touch(session, [line(at, -80, 6)]);
  await expect(backButton(page)).not.toHaveAttribute('aria-disabled', 'true');
  await settle(page);
  expect(await labelPlaces(page)).not.toBe(first);
  expect(await scrolled(page)).toBe(top);
  await backButton(page).click();
  await settle(page);

  const left = { x: at.x - 40, y: at.y };
  const right = { x: at.x + 40, y: at.y };
  await touch(session, [line(left, 30, 0), line(right, 70, 0)]);
  await settle(page);
  await expect(backButton(page)).toHaveAttribute('aria-disabled', 'true');

  const swipe = (y: number) =>
    scrolledBy(page, () => touch(session, [line({ x: at.x, y }, 12, -160)]));
  await page.evaluate(() => window.scrollTo({ top: 0, behavior: 'instant' }));
  const tag = (y: number) =>
    page.evaluate(({ x, y }) => document.elementFromPoint(x, y)?.tagName, { x: at.x, y });
  const [over, beside] = [440, 200];
  expect(await tag(over)).toBe('CANVAS');
  expect(await tag(beside)).not.toBe('CANVAS');
  const far = await swipe(over);
  expect(far).toBeGreaterThan(60);
  expect(Math.abs(far - (await swipe(beside)))).toBeLessThanOrEqual(SLOP);
  await page.evaluate((y) => window.scrollTo({ top: y, behavior: 'instant' }), top);
  await settle(page);
  await expect(backButton(page)).toHaveAttribute('aria-disabled', 'true');
  expect(await labelPlaces(page)).toBe(first);
});
