import { type Page } from '@playwright/test';

/** What only scripts make work, and does not stand there without them. */
const NEEDS_SCRIPTS = ['form', '[data-panel]', '.scene-offer', '.scene-start', '[data-copy]'];
/** What stands there only where there are none. */
const INSTEAD = ['noscript', '[data-without-scripts]'];

/**
 * Words of the page's main part as they can be seen, in their order: what is transparent does not
 * count, nor does what is named above.
 */
export function visibleWords(page: Page): Promise<string[]> {
  return page.locator('main').evaluate(
    (main, apart) => {
      const walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
      const words: string[] = [];
      while (walker.nextNode()) {
        const parent = walker.currentNode.parentElement;
        const isSeen = parent?.checkVisibility({ opacityProperty: true, visibilityProperty: true });
        if (!isSeen || parent?.closest(apart)) continue;
        words.push(...(walker.currentNode.textContent ?? '').split(/\s+/));
      }
      return words.filter(Boolean);
    },
    [...NEEDS_SCRIPTS, ...INSTEAD].join(),
  );
}
