import { expect, type Page, test } from '@playwright/test';
import { watchPage } from '../tools/page-log';
import { oddsIn } from '../tools/scene-page';

/** Opens a page whose scripts come only once they are let go, as over a slow line. */
async function openBeforeScripts(page: Page, address: string): Promise<() => void> {
  let letGo = () => {};
  const held = new Promise<void>((done) => (letGo = done));
  await page.route('**/*.js', async (route) => {
    await held;
    await route.continue();
  });
  await page.goto(address, { waitUntil: 'commit' });
  await page.locator('form input').first().waitFor();
  return letGo;
}

for (const { id, set, reads, address } of [
  {
    id: 'fences',
    set: (page: Page) => page.getByLabel('Strength of the fences').press('Home'),
    reads: 'no fences',
    address: /[?&]fences=0(&|$)/,
  },
  {
    id: 'odds',
    set: (page: Page) => page.getByLabel('Number of tries').press('Home'),
    reads: 'In 1 try',
    address: /[?&]n=1(&|$)/,
  },
  {
    id: 'under-the-lift',
    set: (page: Page) => page.getByLabel('Off', { exact: true }).check(),
    reads: 'light off',
    address: /[?&]light=off(&|$)/,
  },
]) {
  test(`${id}: what is set before the scripts are here is kept`, async ({ page, baseURL }) => {
    const log = watchPage(page, new URL(baseURL ?? '').origin);
    const letGo = await openBeforeScripts(page, `./scenes/${id}/?quality=off`);
    await set(page);
    letGo();
    await expect(page.locator('.scene-description')).toContainText(reads);
    await expect(page).toHaveURL(address);
    const odds = await oddsIn(page);
    const { href } = new URL(page.url());
    await page.unroute('**/*.js');
    await page.goto(href);
    await expect(page.locator('.scene-description')).toContainText(reads);
    await expect.poll(() => oddsIn(page)).toEqual(odds);
    expect(log.errors).toEqual([]);
  });
}

test('what nobody touched is what the address says, also where the scripts are late', async ({
  page,
}) => {
  const letGo = await openBeforeScripts(page, './scenes/fences/?fences=0.5&quality=off');
  letGo();
  await expect(page.getByLabel('Strength of the fences')).toHaveValue('0.5');
  await expect(page.getByLabel('bomb', { exact: true })).toBeChecked();
  await page.waitForTimeout(600);
  await expect(page).toHaveURL(/\?fences=0\.5&quality=off$/);
});

test('what is pressed before the scripts are here is done once they are', async ({
  page,
  baseURL,
}) => {
  const log = watchPage(page, new URL(baseURL ?? '').origin);
  const letGo = await openBeforeScripts(page, './scenes/one-run/?quality=off');
  const another = page.getByRole('button', { name: 'Take another run' });
  await another.click();
  await another.click();
  await expect(another).toHaveAttribute('data-kept', '');
  letGo();
  // Once, however often; and each press from now on as ever.
  await expect(page).toHaveURL(/[?&]seed=2(&|$)/);
  await expect(another).not.toHaveAttribute('data-kept');
  await another.click();
  await expect(page).toHaveURL(/[?&]seed=3(&|$)/);
  expect(log.errors).toEqual([]);
});

test('a tap on a picture before the scripts are here moves it once they are', async ({ page }) => {
  for (const query of ['quality=off', 'quality=off&start=auto']) {
    const letGo = await openBeforeScripts(page, `./embed/pushed/?${query}`);
    for (let i = 0; i < 2; i++) await page.getByRole('button', { name: 'Move' }).click();
    letGo();
    await expect(page.getByRole('button', { name: 'Leave it still' }), query).toBeVisible();
    await expect(page.locator('[data-kept]')).toHaveCount(0);
    await expect(page.getByRole('button', { name: 'Leave it still' }), query).toBeVisible();
    await page.unroute('**/*.js');
  }
});

test('a press as the page comes to life is not lost', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.addInitScript(() => {
    // Presses that waited while scripts ran come right after an island answers: the first moment at
    // which nobody keeps them any more.
    new MutationObserver((_, watch) => {
      if (!document.querySelector('[data-island="link-copier"][data-alive]')) return;
      watch.disconnect();
      document.querySelector<HTMLElement>('#deep-tracks [data-copy]')?.click();
    }).observe(document, { subtree: true, attributeFilter: ['data-alive'] });
  });
  await page.goto('./?quality=off');
  await expect(page.getByRole('status').getByText('Link copied.')).toBeVisible();
});

test('once a page has started no press is kept, also where a scene opened in its step', async ({
  page,
}) => {
  await page.goto('./?quality=off#fences-rise');
  await expect(page.locator('html')).toHaveAttribute('data-start', 'done');
  await page.locator('#fences-rise .scene-offer-open').click();
  await page.getByRole('button', { name: 'Copy link', exact: true }).click();
  await expect(page.locator('[data-kept]')).toHaveCount(0);
});
