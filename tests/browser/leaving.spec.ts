import { expect, type Page, test } from '@playwright/test';
import { openMountain, SMALL } from '../tools/mountain-page';
import { stubWebGL } from '../tools/stub-webgl';

/** A step at night, whose ink is light. */
const NIGHT = { route: './chapters/failure-modes/', step: 'under-the-lift' };
const DRAWN_MS = 60_000;

test.use({ viewport: SMALL });

/** Follows a link of the site from where the reader stands. */
async function follow(page: Page, name: string): Promise<void> {
  const from = new URL(page.url()).pathname;
  await page
    .getByRole('navigation', { name: 'Fall Line' })
    .getByRole('link', { name, exact: true })
    .dispatchEvent('click');
  await page.waitForURL(({ pathname }) => pathname !== from);
}

const marks = (page: Page) =>
  page.evaluate(() => {
    const { dataset, style } = document.documentElement;
    return { data: Object.keys(dataset), styles: [...style] };
  });
const passage = (page: Page) => page.locator('.step-picture').first();
const heightOf = async (page: Page) => (await passage(page).boundingBox())?.height;
const ink = (page: Page) =>
  page.evaluate(() => document.documentElement.style.getPropertyValue('--light-ink'));

test('a page that a link leads to has nothing of the drawn story, which is there on the way back', async ({
  page,
}) => {
  await stubWebGL(page);
  await openMountain(page, `${NIGHT.route}?quality=low#${NIGHT.step}`);
  await expect.poll(() => ink(page)).toBe('100%');
  expect(await heightOf(page)).toBe(1);
  await follow(page, 'As text');
  expect(await marks(page)).toEqual({ data: [], styles: [] });
  expect(await heightOf(page)).toBeGreaterThan(10);

  await page.goBack();
  await page.locator('.stage[data-status="drawing"]').waitFor({ timeout: DRAWN_MS });
  await expect(page.locator('html')).toHaveAttribute('data-mountain', 'live');
  await expect(page.locator('html')).toHaveAttribute('data-canvas', 'drawing');
  await expect(page.locator('.still[data-first]')).toBeHidden();
  await expect.poll(() => ink(page)).toBe('100%');
  expect(await heightOf(page)).toBe(1);
});

test('nothing of a story in stills is left either', async ({ page }) => {
  await page.goto('./?quality=off');
  await expect(page.locator('html')).toHaveAttribute('data-mountain', 'still');
  await follow(page, 'Glossary');
  expect(await marks(page)).toEqual({ data: [], styles: [] });
  await page.goBack();
  await expect(page.locator('html')).toHaveAttribute('data-mountain', 'still');
  await expect(page.locator('html')).toHaveAttribute('data-stills', 'stepped');
});
