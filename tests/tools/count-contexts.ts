import { type Page } from '@playwright/test';

/** Starts counting, before a page goes anywhere, the canvases of it that are drawn on. */
export async function countContexts(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const { getContext } = HTMLCanvasElement.prototype;
    const seen = new Set<HTMLCanvasElement>();
    const counted = function (this: HTMLCanvasElement, ...inputs: unknown[]) {
      // What only asks what the machine can do is not in the page.
      if (this.isConnected) seen.add(this);
      document.documentElement.dataset.contexts = String(seen.size);
      return Reflect.apply(getContext, this, inputs);
    };
    Object.assign(HTMLCanvasElement.prototype, { getContext: counted });
  });
}

/** How many canvases have been drawn on so far. */
export async function contextsSoFar(page: Page): Promise<number> {
  return Number((await page.locator('html').getAttribute('data-contexts')) ?? 0);
}
