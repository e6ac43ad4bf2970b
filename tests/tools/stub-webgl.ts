import { fileURLToPath } from 'node:url';
import { type Page } from '@playwright/test';

const STUB = fileURLToPath(new URL('../bench/webgl-stub.js', import.meta.url));

/**
 * Has a page draw at once, and nothing: for what is true of a mountain that is drawn, whatever it
 * looks like. Call before the page goes anywhere.
 */
export async function stubWebGL(page: Page): Promise<void> {
  await page.addInitScript({ path: STUB });
}
