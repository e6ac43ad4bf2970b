import { type Page } from '@playwright/test';

/** Small enough for WebGL in software to draw a frame in well under a second. */
export const SMALL = { width: 480, height: 360 };

/** Everything over the canvas, hidden while its pixels are read. */
const CANVAS_ONLY = `
  .story, .stage-labels, .step-rail, [data-keep-clear], .ambient-button, .stage-note { opacity: 0 !important }
  .stage canvas { transition: none !important; opacity: 1 !important }`;

/** Opens a page with the mountain drawn at the lowest tier and waits for its first frame. */
export async function openMountain(page: Page, route: string): Promise<void> {
  await page.goto(route);
  await page.locator('.stage[data-status="drawing"]').waitFor({ timeout: 60_000 });
  await pauseMotion(page);
  await settle(page);
}

/**
 * Stops what moves by itself, by the reader's own button: it stands at the top of the page in windows
 * as low as `SMALL`, so it is pressed without going there.
 */
export async function pauseMotion(page: Page): Promise<void> {
  const button = page.getByRole('button', { name: 'Pause drifting' });
  await button.evaluate((element: HTMLElement) => element.click());
}

/** Frames drawn so far. */
export async function draws(page: Page): Promise<number> {
  return Number((await page.locator('.stage canvas').getAttribute('data-draws')) ?? 0);
}

/** Waits until the mountain has drawn what is asked of it, its runs included, and stands still. */
export async function settle(page: Page): Promise<void> {
  await page.locator('.stage[data-partial]').waitFor({ state: 'detached', timeout: 60_000 });
  let before = -1;
  let now = await draws(page);
  while (now !== before) {
    before = await standStill(page);
    // Reading a pixel waits for the graphics process, which software drawing leaves seconds behind;
    // a drawing that it held up follows in the next frames.
    await page.locator('.stage canvas').evaluate(async (canvas: HTMLCanvasElement) => {
      const gl = canvas.getContext('webgl2');
      gl?.readPixels(0, 0, 1, 1, gl.RGBA, gl.UNSIGNED_BYTE, new Uint8Array(4));
      await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    });
    now = await draws(page);
  }
}

/** Waits until nothing has been drawn for half a second; returns how often it was by then. */
async function standStill(page: Page): Promise<number> {
  let before = -1;
  for (let quiet = 0; quiet < 2;) {
    await page.waitForTimeout(250);
    const now = await draws(page);
    quiet = now === before ? quiet + 1 : 0;
    before = now;
  }
  return before;
}

/**
 * In the bare gallery: shows another pose on the same canvas, as the first did, and waits until it
 * stands there whole. `pose`: an id, or `<id>@<seconds>` of drifting.
 */
export async function showPose(page: Page, pose: string): Promise<void> {
  await page.locator('.stage canvas').evaluate(async (canvas: HTMLCanvasElement, id) => {
    if (window.location.hash === `#${id}`) return;
    const drawn = new Promise<void>((done) => {
      const watcher = new MutationObserver(() => {
        watcher.disconnect();
        done();
      });
      watcher.observe(canvas, { attributeFilter: ['data-draws'] });
    });
    window.location.hash = id;
    await drawn;
    const gl = canvas.getContext('webgl2');
    gl?.readPixels(0, 0, 1, 1, gl.RGBA, gl.UNSIGNED_BYTE, new Uint8Array(4));
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
  }, pose);
}

/** Scrolls natively so that a step stands where a link to it lands. */
export async function scrollToStep(page: Page, id: string): Promise<void> {
  await page.evaluate((step) => {
    document.getElementById(step)?.scrollIntoView({ behavior: 'instant', block: 'start' });
  }, id);
  await settle(page);
}

/** The canvas alone, as a PNG. */
export function canvasPicture(page: Page): Promise<Buffer> {
  return page.screenshot({ style: CANVAS_ONLY, animations: 'disabled' });
}
