import { expect, type Page, test } from '@playwright/test';
import { openMountain, SMALL } from '../tools/mountain-page';

/** A step at night, whose ink is light. */
const NIGHT = { route: './chapters/failure-modes/', step: 'under-the-lift' };
const DRAWN_MS = 60_000;

test.use({ viewport: SMALL });

/**
 * Follows a link of the site from where the reader stands, without loading the page anew. Returns
 * what the root says for stylesheets in the first frame without the story.
 */
async function follow(page: Page, name: string) {
  const link = page.locator('.site-links').getByRole('link', { name, exact: true });
  const said = page.evaluate(async () => {
    const nextFrame = () => new Promise(requestAnimationFrame);
    do await nextFrame();
    while (document.querySelector('.story'));
    const { dataset, style } = document.documentElement;
    return { data: Object.keys(dataset), styles: [...style] };
  });
  await link.dispatchEvent('click');
  return said;
}

const NOTHING = { data: [], styles: [] };
const passage = (page: Page) => page.locator('.step-picture').first();
const heightOf = async (page: Page) => (await passage(page).boundingBox())?.height;
const ink = (page: Page) =>
  page.evaluate(() => document.documentElement.style.getPropertyValue('--light-ink'));

test('nothing of a drawn story is left on the page that a link leads to, and it comes back', async ({
  page,
}) => {
  await openMountain(page, `${NIGHT.route}?quality=low#${NIGHT.step}`);
  await expect.poll(() => ink(page)).toBe('100%');
  expect(await heightOf(page)).toBe(1);
  expect(await follow(page, 'As text')).toEqual(NOTHING);
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
  expect(await follow(page, 'Glossary')).toEqual(NOTHING);
  await page.goBack();
  await expect(page.locator('html')).toHaveAttribute('data-mountain', 'still');
  await expect(page.locator('html')).toHaveAttribute('data-stills', 'stepped');
});
