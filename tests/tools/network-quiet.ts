import type { Page } from '@playwright/test';

/** So long no file may have come, milliseconds. */
const QUIET_MS = 500;

/**
 * Resolves once a page is loaded and no file has come to it for `quietMs`. Asks the page itself:
 * a count of requests under way, as in `networkidle`, can miss the end of one that was refused,
 * and is never asked again once it has been quiet.
 */
export async function networkQuiet(page: Page, quietMs = QUIET_MS): Promise<void> {
  await page.waitForLoadState('load');
  await page.evaluate(async (quietMs) => {
    // A function with a name of its own would not survive the way there from every command.
    let known = -1;
    let since = performance.now();
    while (performance.now() - since < quietMs) {
      await new Promise((done) => setTimeout(done, 50));
      const files = performance.getEntriesByType('resource').length;
      if (files === known) continue;
      known = files;
      since = performance.now();
    }
  }, quietMs);
}
