import { expect, type Locator, test } from '@playwright/test';

/** Notes that stand after a question or another note of their step. */
const FOLDED = '.step-card :is(.predict, .step-aside) ~ .step-aside';

interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

const boxOf = (locator: Locator): Promise<Box> =>
  locator.evaluate((element) => {
    const { left, top, right, bottom } = element.getBoundingClientRect();
    return { left, top, right, bottom };
  });

for (const [width, height] of [
  [1440, 900],
  [960, 600],
  [768, 700],
]) {
  test(`a note without room opens beside its column, within ${width} × ${height}`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height });
    await page.goto('./?quality=off');
    await expect(page.getByRole('navigation', { name: 'Step by step' })).toBeVisible();
    const folded = page.locator(`[data-step] ${FOLDED}`);
    const count = await folded.count();
    expect(count).toBeGreaterThan(2);
    for (let i = 0; i < count; i++) {
      const aside = folded.nth(i);
      const id = (await aside.textContent()) ?? '';
      const button = aside.locator('.step-aside-open');
      const words = aside.locator('.step-aside-words');
      const card = aside.locator('xpath=ancestor::*[contains(@class, "step-card")]');
      await expect(words, id).toBeHidden();
      await button.scrollIntoViewIfNeeded();
      const before = await boxOf(card);
      await button.focus();
      await page.keyboard.press('Enter');
      await expect(words, id).toBeVisible();
      const [column, note] = [await boxOf(card), await boxOf(page.locator(':popover-open'))];
      expect(column, id).toEqual(before);
      expect(note.left, id).toBeGreaterThan(column.right);
      expect(note.right, id).toBeLessThanOrEqual(width - 16);
      expect(note.top, id).toBeGreaterThanOrEqual(16);
      expect(note.bottom, id).toBeLessThanOrEqual(height - 16);
      await page.keyboard.press('Escape');
      await expect(words, id).toBeHidden();
      await expect(button, id).toBeFocused();
    }
  });
}

test('on paper and without scripts no note is lost', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL });
  const page = await context.newPage();
  await page.goto('./');
  const folded = page.locator(FOLDED).first();
  await folded.locator('.step-aside-open').click();
  await expect(folded.locator('.step-aside-words')).toBeVisible();
  await page.keyboard.press('Escape');
  await page.emulateMedia({ media: 'print' });
  for (const note of await page.locator('.step-aside').all()) {
    await expect(note.locator('.step-aside-words')).toBeVisible();
    await expect(note.locator('.step-aside-open')).toBeHidden();
  }
  await context.close();
});
