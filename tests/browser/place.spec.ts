import { expect, type Page, test } from '@playwright/test';
import { storySteps } from '../tools/export-chapters';
import { isAlive } from '../tools/translate';

const STEPS = storySteps();
const KEPT = 'fall-line:place:1';
async function open(page: Page, route: string): Promise<void> {
  await page.goto(route);
  await isAlive(page);
  await expect(page.locator('html')).toHaveAttribute('data-mountain', 'still');
}

const currentStep = (page: Page) =>
  page.locator('.step-rail [aria-current="step"]').getAttribute('href');

/** Reads on by the page's own scrolling, as a hand does it. */
const readTo = (page: Page, id: string) =>
  page.evaluate((step) => document.getElementById(step)?.scrollIntoView(), id);

const keptStep = (page: Page) => page.evaluate((key) => window.localStorage.getItem(key), KEPT);

test('a reader stays in their step when motion is switched off and on again', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await open(page, './?quality=off');
  const place = `#${STEPS[20]}`;
  await readTo(page, STEPS[20]);
  await expect.poll(() => currentStep(page)).toBe(place);
  const height = () => page.evaluate(() => document.documentElement.scrollHeight);
  const before = await height();
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await expect.poll(height).toBeLessThan(before * 0.8);
  await page.waitForTimeout(300);
  expect(await currentStep(page)).toBe(place);
  await expect(page.locator(`${place} .step-title`)).toBeInViewport();
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  await expect.poll(height).toBe(before);
  await page.waitForTimeout(300);
  expect(await currentStep(page)).toBe(place);
});

test('larger letters and words that come late leave the reader where they are', async ({
  page,
}) => {
  await page.setViewportSize({ width: 412, height: 600 });
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await open(page, './?quality=off');
  await readTo(page, STEPS[12]);
  await expect.poll(() => currentStep(page)).toBe(`#${STEPS[12]}`);
  await page.addStyleTag({ content: 'html { font-size: 160% !important }' });
  await page.waitForTimeout(300);
  expect(await currentStep(page)).toBe(`#${STEPS[12]}`);
  await page
    .locator('.chapter-opening')
    .first()
    .evaluate((head: HTMLElement) => {
      head.style.paddingTop = '1400px';
    });
  await page.waitForTimeout(300);
  expect(await currentStep(page)).toBe(`#${STEPS[12]}`);
});

test('what a reader opens in their step scrolls nothing', async ({ page }) => {
  await page.setViewportSize({ width: 412, height: 600 });
  await open(page, './?quality=off#fresh-snow');
  await expect.poll(() => currentStep(page)).toBe('#fresh-snow');
  const offer = page.locator('#fresh-snow .scene-offer-open');
  await offer.scrollIntoViewIfNeeded();
  await page.waitForTimeout(500);
  const top = () => page.locator('#fresh-snow').evaluate((s) => s.getBoundingClientRect().top);
  const before = await top();
  const title = page.locator('#fresh-snow .step-title');
  const wasSeen = (await title.boundingBox())!.y >= 0;
  await offer.click();
  await expect(page.locator('.story-scene')).toBeVisible();
  await page.waitForTimeout(500);
  // Words read to their end give way to the scene at its beginning; else nothing moves.
  if (wasSeen) expect(await top()).toBeCloseTo(before, 0);
  await expect(title).toBeInViewport();
});

test('the address follows the step at rest, and names none at the top', async ({ page }) => {
  await open(page, './?quality=off&from=friend');
  const writes = await page.evaluate(() => {
    const { replaceState } = window.history;
    document.documentElement.dataset.writes = '0';
    window.history.replaceState = function (...args) {
      const { dataset } = document.documentElement;
      dataset.writes = String(Number(dataset.writes) + 1);
      return replaceState.apply(this, args);
    };
    return document.documentElement.dataset.writes;
  });
  expect(writes).toBe('0');
  for (let i = 0; i < 40; i++) {
    await page.mouse.wheel(0, 120);
    await page.waitForTimeout(20);
  }
  await expect.poll(async () => new URL(page.url()).hash).toBe(await currentStep(page));
  expect(Number(await page.locator('html').getAttribute('data-writes'))).toBeLessThan(4);
  const length = await page.evaluate(() => window.history.length);
  await readTo(page, STEPS[8]);
  await expect(page).toHaveURL(new RegExp(`\\?quality=off&from=friend#${STEPS[8]}$`));
  await page.evaluate(() => window.scrollTo(0, 0));
  await expect(page).toHaveURL(/\?quality=off&from=friend$/);
  expect(await page.evaluate(() => window.history.length)).toBe(length);
});

test('a stale address does not outrank a later place, nor is that overwritten', async ({
  page,
}) => {
  await open(page, './?quality=off');
  await readTo(page, STEPS[20]);
  await expect.poll(() => keptStep(page)).toContain(STEPS[20]);
  await page.goto('about:blank');
  await open(page, `./?quality=off#${STEPS[8]}`);
  const offer = page.getByRole('region', { name: 'Where you were' });
  await expect(offer).toBeVisible();
  expect(await keptStep(page)).toContain(STEPS[20]);
  await expect(page.locator(`#${STEPS[8]} .step-title`)).toBeInViewport();
  await offer.getByRole('link').click();
  await expect.poll(() => currentStep(page)).toBe(`#${STEPS[20]}`);
  await expect(offer).toHaveCount(0);
  // Read on from there, the address goes along, and so does the place.
  await readTo(page, STEPS[22]);
  await expect(page).toHaveURL(new RegExp(`#${STEPS[22]}$`));
  await expect.poll(() => keptStep(page)).toContain(STEPS[22]);
  // A link to a later step than the kept one is a wish of its own.
  await page.goto('about:blank');
  await open(page, `./?quality=off#${STEPS[30]}`);
  await page.waitForTimeout(1000);
  await expect(offer).toHaveCount(0);
});

test('a browser that refuses addresses stops no key', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  await open(page, './?quality=off');
  await page.evaluate(() => {
    window.history.replaceState = () => {
      throw new DOMException('too often', 'SecurityError');
    };
  });
  for (const [index, id] of STEPS.slice(0, 6).entries()) {
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => currentStep(page), String(index)).toBe(`#${id}`);
  }
  await page.waitForTimeout(600);
  await page.keyboard.press('ArrowLeft');
  await expect.poll(() => currentStep(page)).toBe(`#${STEPS[4]}`);
  expect(errors).toEqual([]);
});

test('a jump starts from where the page is, before anything was drawn there', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await open(page, './?quality=off');
  await page.evaluate((id) => {
    document.getElementById(id)?.scrollIntoView({ behavior: 'instant' });
    document.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowRight', bubbles: true }));
  }, STEPS[6]);
  await expect.poll(() => currentStep(page)).toBe(`#${STEPS[7]}`);
});

test('the page stands while the help sheet is open', async ({ page }) => {
  await open(page, `./?quality=off#${STEPS[6]}`);
  await expect.poll(() => currentStep(page)).toBe(`#${STEPS[6]}`);
  await page.getByRole('button', { name: 'Help and key' }).click();
  const sheet = page.getByRole('dialog', { name: 'Help and key' });
  await expect(sheet).toBeVisible();
  const place = () => page.evaluate(() => [window.scrollY, document.documentElement.clientWidth]);
  const before = await place();
  await page.mouse.move(480, 300);
  for (let i = 0; i < 5; i++) await page.mouse.wheel(0, 600);
  await page.mouse.move(20, 20);
  await page.mouse.wheel(0, 600);
  await page.waitForTimeout(500);
  expect(await place()).toEqual(before);
  await page.keyboard.press('Escape');
  await expect(sheet).toHaveCount(0);
  await page.mouse.wheel(0, 600);
  await expect.poll(async () => (await place())[0]).toBeGreaterThan(before[0]);
});

test('Reset goes to the state that the page was opened with', async ({ page }) => {
  await page.goto('./scenes/odds/?fences=0.5&quality=off');
  await isAlive(page);
  const fences = page.getByLabel('Strength of the fences');
  await expect(fences).toHaveValue('0.5');
  const reset = page.getByRole('button', { name: 'Reset' });
  await expect(reset).toHaveAttribute('aria-disabled', 'true');
  await fences.press('Home');
  await reset.click();
  await expect(fences).toHaveValue('0.5');
  await expect(page).toHaveURL(/[?&]fences=0\.5(&|$)/);
});
