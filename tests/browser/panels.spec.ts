import { expect, type Page, test } from '@playwright/test';
import { watchPage } from '../tools/page-log';

const panel = (page: Page) => page.locator('[data-panel]');
const percents = (page: Page) => panel(page).locator('[data-bar="now"] data').allTextContents();

test('one-run: a turn is taken by keyboard, leads elsewhere, and is in the link', async ({
  page,
  browser,
  baseURL,
}) => {
  const log = watchPage(page, new URL(baseURL ?? '').origin);
  await page.goto('./scenes/one-run/?quality=off');
  const turns = panel(page).getByRole('button', { name: /^take the turn/ });
  await expect(turns).toHaveCount(5);
  for (const box of await turns.all()) {
    expect((await box.boundingBox())?.height).toBeGreaterThanOrEqual(24);
  }
  const far = panel(page).getByRole('button', { name: /^take the turn far left, .*%$/ });
  await far.focus();
  for (let turn = 25; turn <= 30; turn++) {
    await expect(panel(page)).toContainText(`Turn ${turn} of 63`);
    await page.keyboard.press('Enter');
  }
  await expect(panel(page)).toContainText('Turn 31 of 63');
  await expect(far).toBeFocused();
  await expect(page).toHaveURL(/[?&]n=30&forks=25a-?/);

  await page.getByLabel('Turns taken').press('End');
  await expect(panel(page)).toContainText('At the foot. The last turn');
  await expect(panel(page)).toContainText('ends at the');
  await expect(turns).toHaveCount(0);
  const end = (await panel(page).textContent()) ?? '';
  await expect(page).toHaveURL(/[?&]n=63&/);

  const context = await browser.newContext({ baseURL });
  const elsewhere = await context.newPage();
  await elsewhere.goto(page.url());
  await expect(panel(elsewhere)).toHaveText(end);
  await context.close();

  await page.getByRole('button', { name: 'Take another run' }).click();
  await expect(page).toHaveURL(/[?&]seed=2/);
  expect(page.url()).not.toContain('forks');
  expect(log.errors).toEqual([]);
});

test('carving: the error and its place on the curve follow the runs', async ({ page }) => {
  await page.goto('./scenes/carving/?quality=off');
  await expect(panel(page)).toContainText('after 512');
  const nats = await panel(page).locator('strong').textContent();
  const mark = panel(page).locator('circle');
  const x = Number(await mark.getAttribute('cx'));
  await page.getByLabel('Training runs so far').press('Home');
  await expect(panel(page)).toContainText('after 0');
  await expect(panel(page).locator('strong')).not.toHaveText(nats ?? '');
  expect(Number(await mark.getAttribute('cx'))).toBeLessThan(x);
  // Of the refilled ground no error was kept, so that none is told.
  await page.goto('./scenes/carving/?state=refilled&quality=off');
  await expect(panel(page)).toContainText('of the curated data none was kept');
  await expect(mark).toHaveCount(0);
});

test('next-turn: data, guess and the odds where they part follow the runs', async ({ page }) => {
  await page.goto('./scenes/next-turn/?quality=off');
  await expect(panel(page)).toContainText('The data, training run 65');
  await expect(panel(page).locator('dl strong')).toHaveCount(2);
  const odds = await percents(page);
  await page.getByLabel('Training runs so far').press('Home');
  await expect(panel(page)).toContainText('training run 7');
  await expect(panel(page)).toContainText('after 0');
  expect(await percents(page)).not.toEqual(odds);
});

test('into-the-fog: confidence beside support, at the gate as it is set', async ({ page }) => {
  await page.goto('./scenes/into-the-fog/?quality=off');
  await expect(panel(page)).toContainText('Confidence');
  expect((await percents(page))[1]).toBe('none');
  await page.getByLabel('Gate along the ridge').press('Home');
  await expect(panel(page)).toContainText('From the birdhouse gate');
  expect(Number.parseFloat((await percents(page))[1])).toBeGreaterThan(20);
});

test('odds: the chance of at least one follows the tries', async ({ page }) => {
  await page.goto('./scenes/odds/?quality=off');
  await expect(panel(page)).toContainText('At least one in 100');
  const chance = await panel(page).locator('strong').textContent();
  await page.getByLabel('Number of tries').press('Home');
  await expect(panel(page)).toContainText('At least one in 1');
  await expect(panel(page).locator('strong')).not.toHaveText(chance ?? '');
});

test('the-ground: what it costs follows filter and fences', async ({ page }) => {
  await page.goto('./scenes/the-ground/?quality=off');
  await expect(panel(page)).toContainText('What it costs');
  const [help] = await percents(page);
  expect(Number.parseFloat(help)).toBeLessThan(
    Number.parseFloat(
      (await panel(page).locator('[data-bar="before"] data').first().textContent()) ?? '',
    ),
  );
  await page.getByLabel('Strength of the fences').press('End');
  await expect(panel(page).locator('[data-bar="now"] data').first()).not.toHaveText(help);
});
