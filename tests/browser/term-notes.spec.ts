import { expect, type Page, test } from '@playwright/test';

const REM = 16;
/** Space between a word and its note, at most, CSS pixels. */
const NEAR = 1.5 * REM;

interface Opened {
  /** The word, its step, and where the window stood. */
  what: string;
  word: DOMRect;
  note: DOMRect;
}

/**
 * Opens the note of every word of the page that has one, with the word near the top and near the
 * foot of the window, as far as the page lets it stand there.
 */
const openAll = (page: Page): Promise<Opened[]> =>
  page.evaluate(async () => {
    const opened: Opened[] = [];
    const painted = () =>
      new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    for (const word of document.querySelectorAll<HTMLButtonElement>('.term-word')) {
      const note = word.parentElement?.querySelector<HTMLElement>('.term-note');
      const aside = word.closest<HTMLElement>('.step-aside-words[popover]');
      word.scrollIntoView({ behavior: 'instant' });
      if (!word.checkVisibility()) aside?.showPopover();
      for (const block of ['start', 'end'] as const) {
        word.scrollIntoView({ block, behavior: 'instant' });
        await painted();
        const { top, bottom } = word.getBoundingClientRect();
        if (top < 0 || bottom > innerHeight) continue;
        word.click();
        await painted();
        const step = word.closest('[data-step]')?.id;
        opened.push({
          what: `${step}: ${word.textContent}, ${block}`,
          word: word.getBoundingClientRect().toJSON() as DOMRect,
          note: note!.getBoundingClientRect().toJSON() as DOMRect,
        });
        note!.hidePopover();
      }
    }
    return opened;
  });

for (const { width, height, tag } of [
  { width: 320, height: 640, tag: [] },
  { width: 375, height: 667, tag: '@full' },
  { width: 412, height: 915, tag: '@full' },
  { width: 1280, height: 800, tag: [] },
]) {
  const title = `a word’s note is whole, wide enough and beside its word: ${width} × ${height}`;
  test(title, { tag }, async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.setViewportSize({ width, height });
    await page.goto('./?quality=off');
    const words = await page.locator('.term-word').count();
    expect(words).toBeGreaterThan(20);
    const opened = await openAll(page);
    expect(new Set(opened.map(({ what }) => what.replace(/, \w+$/, ''))).size).toBe(words);
    const least = Math.min(16 * REM, width - 2 * REM);
    for (const { what, word, note } of opened) {
      expect.soft(note.left, `${what}: left`).toBeGreaterThanOrEqual(0);
      expect.soft(note.right, `${what}: right`).toBeLessThanOrEqual(width);
      expect.soft(note.top, `${what}: top`).toBeGreaterThanOrEqual(0);
      expect.soft(note.bottom, `${what}: bottom`).toBeLessThanOrEqual(height);
      expect.soft(note.width, `${what}: width`).toBeGreaterThanOrEqual(least - 1);
      const below = note.top - word.bottom;
      const above = word.top - note.bottom;
      expect.soft(Math.max(below, above), `${what}: beside`).toBeGreaterThanOrEqual(0);
      expect.soft(Math.max(below, above), `${what}: beside`).toBeLessThanOrEqual(NEAR);
    }
  });
}
