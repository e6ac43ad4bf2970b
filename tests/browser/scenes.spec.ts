import { expect, test } from '@playwright/test';
import { SCENES } from '@/scenes/registry';
import { watchPage } from '../tools/page-log';
import { changeByKeyboard, descriptionIn, oddsIn } from '../tools/scene-page';

for (const { id } of SCENES) {
  test(`${id}: a control changes what is said, and its link shows the same elsewhere`, async ({
    page,
    browser,
    baseURL,
  }) => {
    const log = watchPage(page, new URL(baseURL ?? '').origin);
    await page.goto(`./scenes/${id}/?quality=off`);
    const atStart = await descriptionIn(page).textContent();
    await changeByKeyboard(page);
    await expect(descriptionIn(page)).not.toHaveText(atStart ?? '');
    await expect(page).toHaveURL(/[?&](?!quality)[a-z]+=/);
    expect(page.url()).toContain('quality=off');

    const context = await browser.newContext({ baseURL });
    const elsewhere = await context.newPage();
    await elsewhere.goto(page.url());
    await expect(descriptionIn(elsewhere)).toHaveText(
      (await descriptionIn(page).textContent()) ?? '',
    );
    expect(await oddsIn(elsewhere)).toEqual(await oddsIn(page));
    await context.close();

    await page.getByRole('button', { name: 'Reset' }).click();
    await expect(descriptionIn(page)).toHaveText(atStart ?? '');
    await expect(page).toHaveURL(/\?quality=off$/);
    expect(log.errors).toEqual([]);
  });
}

test('garbage in the address does no harm', async ({ page, baseURL }) => {
  const log = watchPage(page, new URL(baseURL ?? '').origin);
  await page.goto('./scenes/odds/?fences=NaN&temperature=1e999&gate=%E0%A4%A&n=-5&picks=%00');
  await expect(descriptionIn(page)).toContainText('at temperature 2');
  expect((await oddsIn(page)).join()).not.toContain('NaN');
  await expect(page.getByLabel('Number of tries')).toHaveAttribute('aria-valuetext', /1.try/);
  expect(log.errors).toEqual([]);
});

test('a model that cannot be loaded is told plainly, and the start stays', async ({ page }) => {
  await page.route('**/model/mountain.bin', (route) => route.fulfill({ body: 'not a mountain' }));
  await page.goto('./scenes/odds/?fences=0.5');
  await expect(page.locator('.scene-note').first()).toContainText('cannot be loaded');
  await expect(descriptionIn(page)).toContainText('fences as rated');
});

test('what a scene shows is read out once it stands still', async ({ page }) => {
  await page.goto('./scenes/pushed/');
  await page.getByLabel('Times pushed back').focus();
  for (let i = 0; i < 2; i++) await page.keyboard.press('ArrowRight');
  await expect(page.locator('.scene-readout [role="status"]')).toContainText('after 4');
});
