import { expect, type Locator, type Page, test } from '@playwright/test';
import { violationsOf } from '../tools/accessibility';
import { serveHostPage } from '../tools/host-page';
import { networkQuiet } from '../tools/network-quiet';
import { watchPage } from '../tools/page-log';
import { isAlive } from '../tools/translate';

/** The forms, as the sheet calls them. */
const FORMS = {
  link: 'Link',
  html: 'HTML frame',
  element: 'HTML element',
  mdx: 'React or MDX',
  markdown: 'Markdown',
  text: 'Plain text',
};
type FormName = keyof typeof FORMS;
const FORM_NAMES = Object.keys(FORMS) as FormName[];

const sheetOf = (page: Page) => page.getByRole('dialog', { name: 'Embed or share' });
const fieldIn = (sheet: Locator) => sheet.getByRole('textbox', { name: 'To paste' });
const opener = (page: Page) => page.getByRole('button', { name: 'Embed or share' });

async function openSheet(page: Page): Promise<Locator> {
  await opener(page).press('Enter');
  const sheet = sheetOf(page);
  await fieldIn(sheet).waitFor();
  return sheet;
}

/** Chooses a form and returns its text. */
async function textOf(sheet: Locator, name: FormName): Promise<string> {
  await sheet.getByRole('radio', { name: FORMS[name], exact: true }).check();
  return fieldIn(sheet).inputValue();
}

/** Whether something lies beyond the right edge of the sheet. */
const overflowOf = (sheet: Locator) =>
  sheet.evaluate((element) => element.scrollWidth - element.clientWidth);

test('every form holds the state of a scene as it stands, and the sheet comes when asked', async ({
  page,
  baseURL,
}) => {
  const log = watchPage(page, new URL(baseURL ?? '').origin);
  await page.goto('./scenes/odds/?quality=off');
  await isAlive(page);
  await page.getByLabel('Strength of the fences').fill('0.5');
  await expect(page).toHaveURL(/fences=0\.5/);
  await networkQuiet(page);
  const before = log.scripts.size;
  const sheet = await openSheet(page);
  expect(log.scripts.size, 'its script comes with it').toBeGreaterThan(before);
  const description = await page.locator('.scene-description').textContent();
  for (const name of FORM_NAMES) {
    const text = await textOf(sheet, name);
    expect(text, name).toContain('fences=0.5');
    if (name === 'markdown' || name === 'text' || name === 'element') {
      expect(text.replaceAll('\\', ''), name).toContain(description);
    }
  }
  const odds = await page.locator('.scene-readout [data-bar="now"] data').allTextContents();
  expect((await textOf(sheet, 'text')).match(/^- .*$/gm)).toHaveLength(odds.length);

  await textOf(sheet, 'html');
  for (const part of ['Picture', 'Controls', 'Words']) await sheet.getByLabel(part).uncheck();
  await sheet.getByRole('radio', { name: 'Dark' }).check();
  const src = /src="([^"]+)"/.exec(await fieldIn(sheet).inputValue())?.[1].replaceAll('&amp;', '&');
  expect(src).toContain('parts=odds&theme=dark');
  await expect(sheet.locator('iframe')).toHaveAttribute('src', src ?? '');
  await expect(sheet.frameLocator('iframe').getByRole('heading', { level: 1 })).toBeVisible();

  await page.keyboard.press('Escape');
  await expect(sheet).toHaveCount(0);
  await expect(opener(page)).toBeFocused();
  expect(log.errors).toEqual([]);
  expect(log.foreign).toEqual([]);
});

test('at the start every address is the shortest; a closed clipboard leaves the text selected', async ({
  page,
  baseURL,
}) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined });
  });
  await page.goto('./scenes/fences/?quality=off');
  await isAlive(page);
  const sheet = await openSheet(page);
  for (const name of FORM_NAMES) expect(await textOf(sheet, name), name).not.toContain('/?');
  expect(await textOf(sheet, 'link')).toBe(`${baseURL}scenes/fences/`);
  await sheet.getByRole('button', { name: 'Copy' }).click();
  await expect(sheet.getByText('The clipboard is closed here.')).toBeVisible();
  await expect(fieldIn(sheet)).toBeFocused();
  const selected = await fieldIn(sheet).evaluate((field: HTMLTextAreaElement) =>
    field.value.slice(field.selectionStart, field.selectionEnd),
  );
  expect(selected).toBe(`${baseURL}scenes/fences/`);
});

test('a scene in the story can be taken along, and Escape closes the sheet alone', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('./chapters/post-training/?quality=off#fences-rise');
  await isAlive(page);
  await page.locator('#fences-rise .scene-offer-open').press('Enter');
  const bench = page.locator('.story-scene');
  await expect(bench.locator('.scene-readout [data-bar="now"] data')).toHaveCount(5);
  await bench.getByLabel('Strength of the fences').press('Home');
  await expect(bench.locator('figcaption')).toContainText('no fences');
  const sheet = await openSheet(page);
  const html = await textOf(sheet, 'html');
  expect(html).toContain('/embed/fences/?fences=0');
  await sheet.getByRole('button', { name: 'Copy' }).click();
  await expect(sheet.getByText('Copied.')).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(html);
  await page.keyboard.press('Escape');
  await expect(sheet).toHaveCount(0);
  await expect(bench).toHaveCount(1);
  await expect(opener(page)).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(bench).toHaveCount(0);
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`the sheet is accessible and fits the narrowest window: ${colorScheme}`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.emulateMedia({ colorScheme });
    await page.goto('./scenes/odds/?quality=off');
    await isAlive(page);
    const sheet = await openSheet(page);
    for (const name of FORM_NAMES) {
      await textOf(sheet, name);
      expect(await overflowOf(sheet), name).toBe(0);
    }
    await textOf(sheet, 'html');
    // The frame is a document of its own, with a main part of its own.
    const violations = await violationsOf(page);
    expect(violations.filter((one) => !one.startsWith('landmark-unique'))).toEqual([]);
  });
}

test('the page for writers fits the narrowest window and leads to the scenes', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto('./embedding/');
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(width).toBeLessThanOrEqual(320);
  expect(await violationsOf(page)).toEqual([]);
});

test('where a host forbids inline styles, the copied frame fits its column without a border', async ({
  page,
}) => {
  await page.goto('./scenes/odds/?fences=0.5&quality=off');
  await isAlive(page);
  const html = await textOf(await openSheet(page), 'html');
  // The column is a table's, since the host's own style may not stand in the page either.
  const host = await serveHostPage(
    `<table width="720" cellpadding="0" cellspacing="0"><tr><td>${html}</td></tr></table>`,
    { 'Content-Security-Policy': "style-src 'self'" },
  );
  try {
    await page.setViewportSize({ width: 760, height: 640 });
    await page.goto(host.url);
    const frame = page.locator('iframe');
    await expect(page.frameLocator('iframe').getByRole('heading', { level: 1 })).toBeVisible();
    const { width, border } = await frame.evaluate((element) => ({
      width: element.getBoundingClientRect().width,
      border: getComputedStyle(element).borderWidth,
    }));
    expect(width).toBeLessThanOrEqual(720);
    expect(width).toBeGreaterThan(700);
    expect(border).toBe('0px');
    const over = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(over).toBe(0);
  } finally {
    await host.close();
  }
});
