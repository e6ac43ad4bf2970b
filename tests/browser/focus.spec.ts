import { expect, type Locator, type Page, test } from '@playwright/test';
import { MOST_PICKS } from '@/scenes/state/scene-state';
import { isAlive } from '../tools/translate';

/** Presses a control by keyboard; it has nothing more to do then, and keeps the focus all the same. */
async function pressLast(page: Page, control: Locator): Promise<void> {
  await control.focus();
  await page.keyboard.press('Enter');
  await expect(control).toHaveAttribute('aria-disabled', 'true');
  await expect(control).toBeFocused();
}

test('Reset keeps the focus in a step, so Escape still closes the scene', async ({ page }) => {
  await page.goto('./chapters/post-training/?quality=off#fences-rise');
  await isAlive(page);
  const offer = page.locator('#fences-rise .scene-offer-open');
  await offer.focus();
  await page.keyboard.press('Enter');
  const bench = page.locator('.story-scene');
  await bench.getByLabel('Strength of the fences').press('Home');
  await pressLast(page, bench.getByRole('button', { name: 'Reset' }));
  await expect(bench.getByLabel('Strength of the fences')).toHaveValue('1');
  await page.keyboard.press('Escape');
  await expect(bench).toHaveCount(0);
  await expect(offer).toBeFocused();
});

test('Undo and the picks keep the focus once there is no more to take back or to add', async ({
  page,
}) => {
  await page.goto('./scenes/ranking/?picks=l&quality=off');
  const undo = page.getByRole('button', { name: 'Undo' });
  await expect(undo).toBeEnabled();
  await pressLast(page, undo);
  await expect(page).not.toHaveURL(/picks/);
  const faded = await undo.evaluate((button) => getComputedStyle(button).color);
  const left = page.getByRole('button', { name: 'The left one' });
  expect(await left.evaluate((button) => getComputedStyle(button).color)).not.toBe(faded);

  const most = 'l'.repeat(MOST_PICKS);
  await page.goto(`./scenes/ranking/?picks=${most.slice(1)}&quality=off`);
  await expect(undo).toBeEnabled();
  await pressLast(page, left);
  await expect(page).toHaveURL(new RegExp(`[?&]picks=${most}(&|$)`));
});

test('the last turn of a run gives the focus to what it led to', async ({ page }) => {
  await page.goto('./scenes/one-run/?n=62&quality=off');
  const panel = page.locator('[data-panel]');
  await panel
    .getByRole('button', { name: /^take the turn/ })
    .first()
    .waitFor();
  await panel.locator('[data-take][aria-disabled="false"]').first().focus();
  await page.keyboard.press('Enter');
  await expect(panel.getByText('At the foot. The last turn')).toBeFocused();
});

test('who does not want to go on reads from the top', async ({ page }) => {
  await page.addInitScript(() => {
    const place = JSON.stringify({ step: 'fresh-snow', at: Date.now() });
    window.localStorage.setItem('fall-line:place:1', place);
  });
  await page.goto('./?quality=off');
  await page.getByRole('button', { name: 'No, thanks' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('region', { name: 'Where you were' })).toHaveCount(0);
  await expect(page.locator('main')).toBeFocused();
  expect(await page.evaluate(() => window.scrollY)).toBe(0);
});

test('the mountain that is shown all the same leaves the focus with words or picture', async ({
  page,
}) => {
  await page.setViewportSize({ width: 480, height: 360 });
  const show = page.getByRole('button', { name: 'Show it in 3D' });
  await page.goto('./');
  await show.focus();
  await page.keyboard.press('Enter');
  await expect(show).toHaveCount(0);
  await expect(page.locator('main')).toBeFocused();
  await page.goto('./embed/refusal/');
  await page.getByRole('button', { name: 'Move the mountain' }).click();
  await show.focus();
  await page.keyboard.press('Enter');
  await expect(show).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Back to the still' })).toBeFocused();
});
