import { expect, type Page, test } from '@playwright/test';
import { storySteps } from '../tools/export-chapters';
import { networkQuiet } from '../tools/network-quiet';
import { watchPage } from '../tools/page-log';
import { isAlive } from '../tools/translate';

const STEPS = storySteps();
const titleOf = (page: Page, index: number) => page.locator(`#${STEPS[index]} .step-title`);
const told = (page: Page) =>
  page.locator('[data-island="wayfinder"]').getByRole('status').and(page.locator('p'));

test('Enter on “Next step” leads on and on, and each press says where to', async ({ page }) => {
  await page.goto('./?quality=off');
  await isAlive(page);
  await expect(told(page)).toHaveText('');
  const next = page.getByRole('button', { name: 'Next step' });
  await next.focus();
  for (const index of [0, 1, 2]) {
    await page.keyboard.press('Enter');
    const title = (await titleOf(page, index).textContent())?.trim();
    await expect(told(page)).toHaveText(`${index + 1} of ${STEPS.length}: ${title}`);
    await expect(titleOf(page, index)).toBeInViewport();
    await expect(next).toBeFocused();
  }
  const before = page.getByRole('button', { name: 'Step before' });
  await before.focus();
  for (const index of [1, 0]) {
    await page.keyboard.press('Enter');
    await expect(titleOf(page, index)).toBeInViewport();
    await expect(before).toBeFocused();
  }
  await page.keyboard.press('Enter');
  await expect(told(page)).toHaveText('Top of the page');
  // The arrows lead the keyboard along with the reader, from wherever it was.
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBe(0);
  await page.keyboard.press('ArrowRight');
  await expect(page.locator(`#${STEPS[0]} .step-link`)).toBeFocused();
});

test('the last step’s “Next step” says that the story ends, and stays', async ({ page }) => {
  await page.goto(`./?quality=off#${STEPS.at(-1)}`);
  await isAlive(page);
  await page.getByRole('button', { name: 'Next step' }).press('Enter');
  await expect(told(page)).toHaveText('The story ends here');
  await expect(titleOf(page, STEPS.length - 1)).toBeInViewport();
});

test('an address with a misspelt step stands at the top, whole', async ({ page, baseURL }) => {
  const log = watchPage(page, new URL(baseURL ?? '').origin);
  for (const hash of ['not-a-lokup', '%', 'a b', '1"]']) {
    await page.goto(`./?quality=off#${hash}`);
    await isAlive(page);
    await expect(page.locator('html')).toHaveAttribute('data-start', 'done');
    await networkQuiet(page);
    expect(await page.evaluate(() => window.scrollY), hash).toBe(0);
    await page.keyboard.press('ArrowRight');
    await expect(titleOf(page, 0)).toBeInViewport();
    await page.goto('about:blank');
  }
  expect(log.errors).toEqual([]);
});
