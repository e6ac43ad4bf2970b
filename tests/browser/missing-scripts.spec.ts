import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, type Locator, type Page, test } from '@playwright/test';
import { EXPORT_DIR } from '../tools/project.mjs';

const SCRIPTS = '**/_next/static/islands/*.js';

/** Opens a page of the export where none of the scripts arrives that it does not name itself. */
async function openWithoutMore(page: Page, route: string): Promise<void> {
  const [place] = route.split(/[?#]/);
  const html = readFileSync(path.join(EXPORT_DIR, place, 'index.html'), 'utf8');
  await page.route(SCRIPTS, (asked) => {
    const file = path.basename(new URL(asked.request().url()).pathname);
    return html.includes(file) ? asked.continue() : asked.abort();
  });
  await page.goto(route);
}

/** From now on every script arrives. */
const arriveAgain = (page: Page) => page.unroute(SCRIPTS);

const title = (page: Page) => page.locator('.step-title').first();

test('where the stage cannot be loaded stills stand for it, and the page says so', async ({
  page,
}) => {
  await openWithoutMore(page, './?quality=low');
  await expect(page.locator('.stage-note')).toContainText('could not be shown');
  await expect(page.locator('html')).toHaveAttribute('data-mountain', 'still');
  const step = page.locator('[data-step]').nth(2);
  await step.locator('.step-title').scrollIntoViewIfNeeded();
  await expect(step.locator('.still img')).toBeInViewport();
  await expect(step.locator('.step-picture')).toBeVisible();
});

test('where help cannot be loaded the page says so, and its words stay', async ({ page }) => {
  await openWithoutMore(page, './?quality=low');
  await expect(page.locator('.stage-note')).toBeVisible();
  await page.getByRole('button', { name: 'Help and key' }).click();
  const alert = page.getByRole('alert').filter({ hasText: /^Help could not be loaded/ });
  await expect(alert).toBeVisible();
  await expect(title(page)).toBeAttached();
  await page.keyboard.press('ArrowRight');
  await expect(title(page)).toBeInViewport();
  await arriveAgain(page);
  await alert.getByRole('button', { name: 'Try again' }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
});

test('where a scene cannot be loaded its step keeps its words', async ({ page }) => {
  await openWithoutMore(page, './?quality=low');
  await expect(page.locator('.stage-note')).toBeVisible();
  const steps = page.locator('[data-step]:has([data-scene-offer])');
  const offerOf = (step: Locator) => step.locator('[data-scene-offer]');
  const [first, second] = [steps.nth(0), steps.nth(1)];
  await offerOf(first).click();
  await expect(first.getByRole('status')).toContainText('could not be loaded');
  await expect(offerOf(first)).toBeFocused();
  await expect(first.locator('p').first()).toBeVisible();

  await arriveAgain(page);
  await offerOf(second).click();
  await expect(second.locator('form')).toBeVisible();
  await expect(first.getByRole('status')).toHaveCount(0);
});

test('while a scene is on its way the words stay, and a reader who goes on is not called back', async ({
  page,
}) => {
  await page.goto('./?quality=off');
  await expect(page.locator('html')).toHaveAttribute('data-start', 'done');
  let arrive = () => {};
  const held = new Promise<void>((resolve) => (arrive = resolve));
  await page.route('**/StoryScene-*.js', async (asked) => {
    await held;
    await asked.continue();
  });
  const step = page.locator('[data-step]:has([data-scene-offer])').first();
  await step.locator('[data-scene-offer]').click();
  await expect(step.getByRole('status')).toContainText('on its way');
  await expect(step.locator('p').first()).toBeVisible();
  const later = page.locator('[data-step]:has([data-scene-offer]) ~ [data-step]').first();
  await later.evaluate((next) => next.scrollIntoView({ behavior: 'instant', block: 'start' }));
  await expect(step.getByRole('status')).toHaveCount(0);
  const arrived = page.waitForResponse('**/StoryScene-*.js');
  arrive();
  await (await arrived).finished();
  await expect(page.locator('form')).toHaveCount(0);
  await expect(step.locator('p').first()).not.toHaveAttribute('hidden');

  await step.locator('[data-scene-offer]').click();
  await expect(step.locator('form')).toBeVisible();
  await expect(step.locator('p').first()).toBeHidden();
});

test('where a scene’s mountain cannot be loaded its still stays, and says so', async ({ page }) => {
  await openWithoutMore(page, './scenes/refusal/?quality=low');
  await page.getByRole('button', { name: 'Move the mountain' }).click();
  await expect(page.locator('.scene-mountain .stage-note')).toContainText('could not be shown');
  await expect(page.locator('.scene-mountain figcaption')).toContainText('A still from the story');
  await page.getByRole('button', { name: 'Leave it still' }).click();
  await expect(page.locator('.stage-note')).toHaveCount(0);
});

test('where a panel cannot be loaded the rest of its scene works', async ({ page }) => {
  const marked = 'At least one in';
  await page.route(SCRIPTS, (asked) => {
    const file = path.basename(new URL(asked.request().url()).pathname);
    const script = readFileSync(path.join(EXPORT_DIR, '_next/static/islands', file), 'utf8');
    return script.includes(marked) ? asked.abort() : asked.continue();
  });
  await page.goto('./scenes/odds/?quality=off');
  await expect(page.locator('[data-panel]')).toContainText('could not be loaded');
  const description = page.locator('.scene-description');
  const before = (await description.textContent()) ?? '';
  await page.locator('form input[type="range"]').first().press('Home');
  await expect(description).not.toHaveText(before);
  await arriveAgain(page);
  await page.locator('[data-panel]').getByRole('button', { name: 'Try again' }).click();
  await expect(page.locator('[data-panel]')).toContainText(marked);
});
