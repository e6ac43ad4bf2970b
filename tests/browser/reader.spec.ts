import { type BrowserContext, expect, type Page, test } from '@playwright/test';
import { SCENES } from '@/scenes/registry';
import { storySteps } from '../tools/export-chapters';
import { watchPage } from '../tools/page-log';
import { changeByKeyboard, descriptionIn, oddsIn } from '../tools/scene-page';

const STEPS = storySteps();
/** A step with a word that explains itself. */
const STEP_WITH_TERM = 'two-stages';
/** Every step and every scene, on a machine that draws in software beside other work. */
const PATIENCE_MS = 360_000;

/** Opens a step's first term from its heading, with Tab and Enter, and closes it again. */
async function openTerm(page: Page, step: string): Promise<void> {
  const term = page.locator(`#${step} .term-word`).first();
  const isFocused = () => term.evaluate((element) => element === document.activeElement);
  for (let presses = 0; presses < 10 && !(await isFocused()); presses++) {
    await page.keyboard.press('Tab');
  }
  await expect(term).toBeFocused();
  await page.keyboard.press('Enter');
  const note = page.locator(`#${step} .term-note:popover-open`);
  await expect(note).toContainText(/\S{3}/);
  await page.keyboard.press('Escape');
  await expect(note).toHaveCount(0);
  await expect(term).toBeFocused();
}

/** Reads the story from its first step to its last. */
async function readStory(page: Page): Promise<void> {
  await page.goto('./?quality=off');
  // The page may not listen yet.
  await expect(async () => {
    await page.keyboard.press('ArrowRight');
    await expect(page).toHaveURL(new RegExp(`#${STEPS[0]}$`), { timeout: 4000 });
  }).toPass();
  for (const id of STEPS.slice(1)) {
    await page.keyboard.press('ArrowRight');
    await expect(page).toHaveURL(new RegExp(`#${id}$`));
    await expect(page.locator(`#${id} .step-title`)).toBeInViewport();
    const here = page.locator('.step-rail [aria-current="step"]');
    await expect(here).toHaveAttribute('href', `#${id}`);
    await expect(page.locator(`#${id} .step-link`)).toBeFocused();
    if (id === STEP_WITH_TERM) await openTerm(page, id);
  }
  const last = new RegExp(`#${STEPS.at(-1)}$`);
  await page.keyboard.press('ArrowRight');
  await expect(page).toHaveURL(last);
  await page.keyboard.press('ArrowLeft');
  await expect(page).toHaveURL(new RegExp(`#${STEPS.at(-2)}$`));
  expect(await page.evaluate(() => window.history.length)).toBeLessThan(4);
}

/** Changes a scene, opens its link where nothing is known of this visit, and sets it back. */
async function shareScene(page: Page, id: string, elsewhere: BrowserContext): Promise<void> {
  await page.goto(`./scenes/${id}/?quality=off`);
  const atStart = (await descriptionIn(page).textContent()) ?? '';
  await changeByKeyboard(page);
  await expect(descriptionIn(page)).not.toHaveText(atStart);
  await page.getByRole('button', { name: 'Copy link' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByText('Link copied.')).toBeVisible();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  expect(link).toMatch(new RegExp(`/scenes/${id}/\\?[a-z]+=`));
  expect(link).not.toContain('quality');
  // The address says the same, and keeps what else it said.
  const { searchParams } = new URL(link);
  await expect
    .poll(() => new URL(page.url()).searchParams.toString())
    .toBe(`quality=off&${searchParams}`);

  const another = await elsewhere.newPage();
  await another.goto(`${link}&quality=off`);
  const said = (await descriptionIn(page).textContent()) ?? '';
  await expect(descriptionIn(another)).toHaveText(said);
  const odds = await oddsIn(another);
  expect(odds).toHaveLength(5);
  expect(odds).toEqual(await oddsIn(page));
  await another.close();

  await page.getByRole('button', { name: 'Reset' }).focus();
  await page.keyboard.press('Enter');
  await expect(descriptionIn(page)).toHaveText(atStart);
  await expect(page).toHaveURL(/\?quality=off$/);
}

test('a reader with a keyboard reads it all, opens a term, and shares every scene', async ({
  page,
  context,
  browser,
  baseURL,
}) => {
  test.setTimeout(PATIENCE_MS);
  expect(STEPS.length).toBeGreaterThan(30);
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const log = watchPage(page, new URL(baseURL ?? '').origin);
  await test.step('read', () => readStory(page));
  const elsewhere = await browser.newContext({ baseURL });
  for (const { id } of SCENES) {
    await test.step(`share ${id}`, () => shareScene(page, id, elsewhere));
  }
  await elsewhere.close();
  expect(log.errors).toEqual([]);
});
