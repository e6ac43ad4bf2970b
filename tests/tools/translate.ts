import { type Page } from '@playwright/test';

/**
 * Does to the words of a page what a browser's translator does: each text node gives way to
 * elements with a text of their own. The words themselves stay, to be compared.
 */
export function translate(page: Page): Promise<void> {
  return page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const texts: Text[] = [];
    while (walker.nextNode()) texts.push(walker.currentNode as Text);
    for (const text of texts) {
      if (text.parentElement?.closest('script, style, noscript')) continue;
      const outer = document.createElement('font');
      const inner = document.createElement('font');
      inner.textContent = text.data;
      outer.append(inner);
      text.replaceWith(outer);
    }
  });
}

/** Waits until the islands of a page have been woken; a page may have none. */
export function isAlive(page: Page): Promise<unknown> {
  return page.waitForFunction(
    () => !document.querySelector('[data-island]') || document.documentElement.dataset.start,
  );
}

/** What a part of the page says, but for what is said aloud of a change alone. `of`: selector. */
export function wordsIn(page: Page, of: string): Promise<string> {
  return page
    .locator(of)
    .first()
    .evaluate((part) => {
      const copy = part.cloneNode(true) as Element;
      for (const aloud of copy.querySelectorAll('[role="status"], noscript')) aloud.remove();
      return (copy.textContent ?? '').replace(/\s+/g, ' ').trim();
    });
}
