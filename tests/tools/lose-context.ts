import { type Page } from '@playwright/test';
import { settle } from './mountain-page';

/** Takes the canvas its context away, gives it back, and waits until it has been drawn on again. */
export async function loseContext(page: Page): Promise<void> {
  await page.locator('.stage canvas').evaluate(async (canvas: HTMLCanvasElement) => {
    const extension = canvas.getContext('webgl2')?.getExtension('WEBGL_lose_context');
    if (!extension) throw new Error('this browser cannot lose a context');
    const heard = (name: string) =>
      new Promise((done) => canvas.addEventListener(name, done, { once: true }));
    const lost = heard('webglcontextlost');
    extension.loseContext();
    await lost;
    await new Promise((done) => setTimeout(done, 100));
    const restored = heard('webglcontextrestored');
    extension.restoreContext();
    await restored;
  });
  await settle(page);
}

/** Takes the canvas its context away for good. Returns what gives it back all the same. */
export async function keepContextLost(page: Page): Promise<() => Promise<void>> {
  const extension = await page
    .locator('.stage canvas')
    .evaluateHandle((canvas: HTMLCanvasElement) =>
      canvas.getContext('webgl2')?.getExtension('WEBGL_lose_context'),
    );
  await extension.evaluate((lose) => lose?.loseContext());
  return () => extension.evaluate((lose) => lose?.restoreContext());
}
