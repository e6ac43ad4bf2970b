import { expect, type Locator, type Page, test } from '@playwright/test';
import { SCENES } from '@/scenes/registry';
import { storySteps } from '../tools/export-chapters';
import { watchPage } from '../tools/page-log';
import { isAlive, translate, wordsIn } from '../tools/translate';

const PANEL_DRAWS = 'form svg, form [data-bars]';

/** Moves one control away from where it stands. */
async function change(control: Locator): Promise<void> {
  const slider = control.locator('input[type="range"]');
  if ((await slider.count()) > 0) {
    const isLast = await slider.evaluate((input: HTMLInputElement) => input.value === input.max);
    return slider.press(isLast ? 'Home' : 'End');
  }
  const radio = control.locator('input[type="radio"]:not(:checked)');
  if ((await radio.count()) > 0) await radio.first().check();
  else await control.locator('button:not([aria-disabled="true"])').first().click();
}

/** Once the address says what is set, the page says what a fresh one at that address does. */
async function expectAsFresh(page: Page, before: string): Promise<void> {
  await expect.poll(() => page.url()).not.toBe(before);
  const fresh = await page.context().newPage();
  await fresh.goto(page.url());
  await isAlive(fresh);
  await expect
    .poll(async () => {
      const [said, right] = [await wordsIn(page, 'main'), await wordsIn(fresh, 'main')];
      return said === right || `${said}\n${right}`;
    })
    .toBe(true);
  await fresh.close();
}

/** Scenes are one template: every fourth of them here, all in the full run. */
for (const [i, { id }] of SCENES.entries()) {
  const tag = i % 4 === 0 ? [] : '@full';
  test(`a translated scene says what it was set to: ${id}`, { tag }, async ({ page, baseURL }) => {
    const log = watchPage(page, new URL(baseURL ?? '').origin);
    await page.goto(`./scenes/${id}/?quality=off`);
    await isAlive(page);
    const hasPanel = (await page.locator('[data-panel]').count()) > 0;
    if (hasPanel)
      await page.locator(PANEL_DRAWS).or(page.locator('[data-panel] details')).first().waitFor();
    const controls = page.locator('form [data-control]:visible:not(:has(:disabled))');
    const count = await controls.count();
    expect(count).toBeGreaterThan(0);
    for (let i = 0; i < count; i++) {
      await translate(page);
      const before = page.url();
      await change(controls.nth(i));
      await expectAsFresh(page, before);
    }
    expect(log.errors).toEqual([]);
  });
}

test('a translated run is taken to the foot', async ({ page, baseURL }) => {
  const log = watchPage(page, new URL(baseURL ?? '').origin);
  await page.goto('./scenes/one-run/?n=62&quality=off');
  const panel = page.locator('[data-panel]');
  await panel.locator('[data-take]').first().waitFor();
  await translate(page);
  const before = page.url();
  await panel.locator('[data-take][aria-disabled="false"]').first().click();
  await expect(panel.getByText('At the foot. The last turn')).toBeVisible();
  await expectAsFresh(page, before);
  expect(log.errors).toEqual([]);
});

test('the picture of a translated frame still takes its note in and out', async ({
  page,
  baseURL,
}) => {
  const log = watchPage(page, new URL(baseURL ?? '').origin);
  await page.goto('./embed/odds/?quality=off');
  await isAlive(page);
  await translate(page);
  const caption = page.locator('.scene-mountain figcaption');
  await page.getByRole('button', { name: 'Move the mountain' }).click();
  await expect(page.getByRole('button', { name: 'Leave it still' })).toBeVisible();
  await page.getByRole('button', { name: 'Leave it still' }).click();
  await expect(caption).toHaveText('A still from the story');
  expect(log.errors).toEqual([]);
});

test('a translated story says how far the reader has come', async ({ page }) => {
  await page.setViewportSize({ width: 1200, height: 700 });
  await page.goto('./?quality=off');
  await expect(page.locator('html')).toHaveAttribute('data-mountain', 'still');
  await translate(page);
  const left = page.locator('.step-rail-left');
  const steps = storySteps();
  for (const step of [13, 31]) {
    await page.evaluate((id) => document.getElementById(id)?.scrollIntoView(), steps[step - 1]);
    await expect(left).toHaveText(new RegExp(`^${step} of ${steps.length}, \\d+ min left$`));
  }
});
