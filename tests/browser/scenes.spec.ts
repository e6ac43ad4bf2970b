import { expect, type Page, test } from '@playwright/test';
import { SCENES } from '@/scenes/registry';
import { watchPage } from '../tools/page-log';

const description = (page: Page) => page.locator('.scene-description');
const odds = (page: Page) => page.locator('.scene-readout .bar-now data').allTextContents();

/** Changes the first control of a scene by keyboard alone. */
async function changeByKeyboard(page: Page): Promise<void> {
  const input = page.locator('.scene-controls :is(input, button:enabled)').first();
  await input.focus();
  const kind = await input.getAttribute('type');
  if (kind === 'button') return page.keyboard.press('Enter');
  if (kind === 'range') return page.keyboard.press('ArrowLeft');
  // Radio buttons: the arrow moves to another one and chooses it.
  await page.locator('.scene-controls input:checked').first().focus();
  await page.keyboard.press('ArrowRight');
}

for (const { id } of SCENES) {
  test(`${id}: a control changes what is said, and its link shows the same elsewhere`, async ({
    page,
    browser,
    baseURL,
  }) => {
    const log = watchPage(page, new URL(baseURL ?? '').origin);
    await page.goto(`./scenes/${id}/?quality=off`);
    const atStart = await description(page).textContent();
    await changeByKeyboard(page);
    await expect(description(page)).not.toHaveText(atStart ?? '');
    await expect(page).toHaveURL(/[?&](?!quality)[a-z]+=/);
    expect(page.url()).toContain('quality=off');

    const context = await browser.newContext({ baseURL });
    const elsewhere = await context.newPage();
    await elsewhere.goto(page.url());
    await expect(description(elsewhere)).toHaveText((await description(page).textContent()) ?? '');
    expect(await odds(elsewhere)).toEqual(await odds(page));
    await context.close();

    await page.getByRole('button', { name: 'Reset' }).click();
    await expect(description(page)).toHaveText(atStart ?? '');
    await expect(page).toHaveURL(/\?quality=off$/);
    expect(log.errors).toEqual([]);
  });
}

test('garbage in the address does no harm', async ({ page, baseURL }) => {
  const log = watchPage(page, new URL(baseURL ?? '').origin);
  await page.goto('./scenes/odds/?fences=NaN&temperature=1e999&gate=%E0%A4%A&n=-5&picks=%00');
  await expect(description(page)).toContainText('at temperature 2');
  expect((await odds(page)).join()).not.toContain('NaN');
  await expect(page.getByLabel('Number of tries')).toHaveAttribute('aria-valuetext', /1.try/);
  expect(log.errors).toEqual([]);
});

test('a model that cannot be loaded is told plainly, and the start stays', async ({ page }) => {
  await page.route('**/model/mountain.bin', (route) => route.fulfill({ body: 'not a mountain' }));
  await page.goto('./scenes/odds/?fences=0.5');
  await expect(page.locator('.scene-note').first()).toContainText('cannot be loaded');
  await expect(description(page)).toContainText('fences as rated');
});

test('what a scene shows is read out once it stands still', async ({ page }) => {
  await page.goto('./scenes/pushed/');
  await page.getByLabel('Times pushed back').focus();
  for (let i = 0; i < 2; i++) await page.keyboard.press('ArrowRight');
  await expect(page.locator('.scene-readout [role="status"]')).toContainText('after 4');
});
