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
  await page.locator('.scene-controls input').first().waitFor();
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
