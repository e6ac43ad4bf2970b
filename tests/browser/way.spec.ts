import { expect, type Locator, type Page, test } from '@playwright/test';
import { exportChapters } from '../tools/export-chapters';
import { stubWebGL } from '../tools/stub-webgl';
import { isAlive } from '../tools/translate';

/** Small, for the sake of drawing, and just high enough for the buttons to stay in sight. */
const LOW = { width: 480, height: 420 };

/** Drawing comes first, in software. */
const DRAWN = { timeout: 60_000 };

/** Presses a key until the page, which may not listen yet, answers. */
async function pressUntilHeard(page: Page, key: string, heard: () => Promise<void>) {
  await expect(async () => {
    await page.keyboard.press(key);
    await heard();
  }).toPass();
}

/** Presses a button that copies a link; returns what it copied, which says nothing of this visit. */
async function copyBy(page: Page, button: Locator): Promise<string> {
  await button.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('status').getByText('Link copied.')).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).not.toContain('quality');
  return copied;
}

test('help opens by its button alone, closes on Escape and gives the focus back', async ({
  page,
}) => {
  await page.goto('./?quality=off');
  const sheet = page.getByRole('dialog', { name: 'Help and key' });
  const button = page.getByRole('button', { name: 'Help and key' });
  // What is dictated, or typed by mistake, is no command.
  await isAlive(page);
  await page.keyboard.type('safe?');
  await page.waitForTimeout(500);
  await expect(sheet).toHaveCount(0);
  await button.click();
  await expect(sheet).toBeVisible();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Escape');
  await expect(sheet).toHaveCount(0);
  await expect(page).toHaveURL(/quality=off$/);
  await button.click();
  await expect(sheet.getByText('sampling temperature')).toBeVisible();
  await sheet.getByRole('button', { name: 'Close' }).click();
  await expect(sheet).toHaveCount(0);
  await expect(button).toBeFocused();
});

for (const [choice, wish] of [
  ['stills only', 'off'],
  ['light 3D', 'low'],
]) {
  test(`help’s “${choice}” is obeyed on any page, and the reader’s place is kept`, async ({
    page,
  }) => {
    await stubWebGL(page);
    await page.setViewportSize(LOW);
    const asked = wish === 'off' ? 'low' : 'off';
    const sheet = page.getByRole('dialog', { name: 'Help and key' });
    for (const route of ['./', './chapters/pre-training/']) {
      await page.goto(`${route}?quality=${asked}&from=friend#three-questions`);
      const { pathname } = new URL(page.url());
      // Where the address says nothing of it: read on by the reader's own hand.
      await page.evaluate(() => document.getElementById('deep-tracks')?.scrollIntoView());
      const current = page.locator('.step-rail [aria-current="step"]');
      await expect(current).toHaveAttribute('href', '#deep-tracks');
      await page.getByRole('button', { name: 'Help and key' }).click();
      await sheet.getByRole('link', { name: choice }).click();
      await expect(sheet).toHaveCount(0);
      await expect(page).toHaveURL(
        new RegExp(`${pathname}\\?quality=${wish}&from=friend#deep-tracks$`),
      );
      const told = wish === 'off' ? 'still' : 'live';
      await expect(page.locator('html')).toHaveAttribute('data-mountain', told, DRAWN);
      await expect(current).toHaveAttribute('href', '#deep-tracks');
      await expect(page.locator('#deep-tracks .step-title')).toBeInViewport();
    }
  });
}

test('help’s choice is obeyed where the address says it already', async ({ page }) => {
  await stubWebGL(page);
  await page.setViewportSize(LOW);
  await page.goto('./?quality=off#deep-tracks');
  await page.getByRole('button', { name: 'Show it in 3D' }).click();
  await expect(page.locator('html')).toHaveAttribute('data-mountain', 'live', DRAWN);
  await page.getByRole('button', { name: 'Help and key' }).click();
  await page.getByRole('link', { name: 'stills only' }).click();
  await expect(page.locator('html')).toHaveAttribute('data-mountain', 'still');
  await expect(page.locator('#deep-tracks .step-title')).toBeInViewport();
});

test('keys lead through the story where the browser knows no popovers', async ({ page }) => {
  await page.addInitScript(() => {
    const { closest } = Element.prototype;
    const refuse = (selector: string) => {
      if (selector.includes(':popover-open')) throw new DOMException(selector);
    };
    Element.prototype.closest = function (this: Element, selector: string) {
      refuse(selector);
      return closest.call(this, selector);
    };
    CSS.supports = () => false;
  });
  await page.goto('./?quality=off');
  await pressUntilHeard(page, 'ArrowRight', () =>
    expect(page).toHaveURL(/#opening$/, { timeout: 4000 }),
  );
});

test('arrows within an input are the input’s', async ({ page }) => {
  await page.goto('./?quality=off#three-questions');
  const guess = page.locator('#three-questions input').first();
  await guess.focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowLeft');
  await expect(page).toHaveURL(/#three-questions$/);
});

test('each heading copies its own link, and the link lands there', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const routes = ['./', ...exportChapters().map(({ route }) => route)];
  for (const route of routes) {
    await page.goto(`${route}?quality=off`);
    const headings = page.locator('.chapter-head :is(h1, h2)');
    const buttons = page.locator('.chapter-head [data-copy]');
    expect(await buttons.count()).toBe(await headings.count());
    for (const [index, heading] of (await headings.allTextContents()).entries()) {
      const copied = await copyBy(page, buttons.nth(index));
      const html = await (await page.request.get(copied)).text();
      const title = heading.replace(/^Chapter \d+: /, '');
      expect(html, copied).toMatch(new RegExp(`<h1 [^>]*>${title}</h1>`));
    }
  }
  await page.goto('./?quality=off#deep-tracks');
  const copied = await copyBy(page, page.locator('#deep-tracks [data-copy]'));
  expect(new URL(copied).hash).toBe('#deep-tracks');
});

test('a reader who comes back is offered to go on, once', async ({ page }) => {
  await page.goto('./?quality=off');
  await expect(page.getByRole('navigation', { name: 'Step by step' })).toBeVisible();
  await expect(page.getByRole('region', { name: 'Where you were' })).toHaveCount(0);
  await page.evaluate(() => document.getElementById('fresh-snow')?.scrollIntoView());
  await expect(page.locator('.step-rail [aria-current="step"]')).toHaveAttribute(
    'href',
    '#fresh-snow',
  );
  // What keeps the place loads after the page itself.
  await expect
    .poll(() => page.evaluate(() => window.localStorage.getItem('fall-line:place:1')))
    .toContain('fresh-snow');
  await page.goto('about:blank');
  await page.goto('./?quality=off');
  const offer = page.getByRole('region', { name: 'Where you were' });
  await expect(offer).toContainText('Fresh snow');
  expect(await page.evaluate(() => window.scrollY)).toBe(0);
  await offer.getByRole('link').click();
  await expect(page.locator('#fresh-snow .step-title')).toBeInViewport();
  await page.goto('about:blank');
  await page.goto('./?quality=off');
  await offer.getByRole('button').click();
  await expect(offer).toHaveCount(0);
  await page.goto('about:blank');
  await page.goto('./?quality=off');
  await expect(page.getByRole('navigation', { name: 'Step by step' })).toBeVisible();
  await expect(offer).toHaveCount(0);
});

test('a place is kept even if what keeps it came after the reader had gone there', async ({
  page,
}) => {
  let come = () => {};
  const late = new Promise<void>((resolve) => {
    come = resolve;
  });
  await page.route('**/ResumeOffer-*.js', async (route) => {
    await late;
    await route.continue();
  });
  const asked = page.waitForRequest('**/ResumeOffer-*.js');
  await page.goto('./?quality=off');
  await asked;
  await page.evaluate(() => document.getElementById('fresh-snow')?.scrollIntoView());
  await expect(page).toHaveURL(/#fresh-snow$/);
  come();
  await expect
    .poll(() => page.evaluate(() => window.localStorage.getItem('fall-line:place:1')))
    .toContain('fresh-snow');
});

test('what the browser finds in the page takes the mountain along', async ({ page }) => {
  await page.setViewportSize({ width: 1200, height: 700 });
  await page.goto('./?quality=off');
  await expect(page.getByRole('navigation', { name: 'Step by step' })).toBeVisible();
  // The browser's own search over the page's text, as its find bar does it.
  const found = await page.evaluate(() =>
    (window as unknown as { find(text: string): boolean }).find('luck of each turn'),
  );
  expect(found).toBe(true);
  await expect(page.locator('.step-rail [aria-current="step"]')).toHaveAttribute(
    'href',
    '#fresh-snow',
  );
});
