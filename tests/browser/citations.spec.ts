import { expect, type Page, test } from '@playwright/test';

/** How far every mark stands below the letters over it, CSS pixels; one in a first line has none. */
const clearances = (page: Page) =>
  page.evaluate(() => {
    const textOf = (part: Element) => {
      const range = document.createRange();
      range.selectNodeContents(part);
      return [...range.getClientRects()];
    };
    return Array.from(document.querySelectorAll('.cite a'), (mark) => {
      const [own] = textOf(mark);
      const block = mark.closest('p, li');
      if (!own || !block) return [];
      const above = textOf(block).filter(
        ({ left, right, top, bottom }) =>
          left < own.right && right > own.left && top < own.top && bottom < own.bottom,
      );
      return above.length > 0 ? [own.top - Math.max(...above.map(({ bottom }) => bottom))] : [];
    }).flat();
  });

for (const width of [412, 960]) {
  for (const route of ['./?quality=off', './text/']) {
    test(`no citation mark of ${route} touches the line above at ${width} px`, async ({ page }) => {
      await page.setViewportSize({ width, height: 900 });
      await page.goto(route);
      await page.locator('details').evaluateAll((all: HTMLDetailsElement[]) => {
        for (const details of all) details.open = true;
      });
      const clear = await clearances(page);
      expect(clear.length).toBeGreaterThan(10);
      expect(Math.min(...clear)).toBeGreaterThanOrEqual(0);
    });
  }
}
