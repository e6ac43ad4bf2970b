import { type Browser, type Page } from '@playwright/test';
import sharp from 'sharp';
import { networkQuiet } from '../../tools/network-quiet';
import { type PageView, WINDOWS } from './views';

/** How much smaller a picture is kept than the page is. */
const SHRUNK = 2;

/**
 * Lines break greedily, by the widths of our own letters: how `pretty` and `balance` break them
 * differs between builds of a browser. Stills are pictured elsewhere: one grey stands for each.
 * Nothing is on its way.
 */
const STEADY = `
  * { text-wrap-style: auto !important; --still-colour: #8a97a3 !important }
  *, ::before, ::after { animation: none !important; transition: none !important }
  img { visibility: hidden !important }`;

/** Opens a page as a view says, ready to be looked at; the caller closes its context. */
export async function openView(browser: Browser, baseURL: string, view: PageView): Promise<Page> {
  const context = await browser.newContext({
    baseURL,
    viewport: WINDOWS[view.window],
    colorScheme: view.look === 'dark' ? 'dark' : 'light',
    forcedColors: view.look === 'forced' ? 'active' : 'none',
  });
  const page = await context.newPage();
  await page.goto(view.route);
  await networkQuiet(page);
  if (view.ready !== undefined) await page.locator(view.ready).first().waitFor();
  await page.addStyleTag({ content: STEADY });
  await view.prepare?.(page);
  // Nothing is pointed at.
  await page.mouse.move(0, 0);
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  const place = view.step === undefined ? view.at : `#${view.step}`;
  if (place !== undefined) await scrollTo(page, place);
  if (view.step !== undefined) {
    const mark = page.locator(`[aria-current="step"][href="#${view.step}"]`);
    await mark.waitFor({ state: 'attached' });
  }
  // What follows the reader's place is written in the first frame, and seen in the second.
  await page.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
  );
  return page;
}

function scrollTo(page: Page, place: string): Promise<void> {
  const first = page.locator(place).first();
  return first.evaluate((element) => element.scrollIntoView({ behavior: 'instant' }));
}

/** What the window shows, half as large as it is, as a PNG. */
export async function pageSmall(page: Page): Promise<Buffer> {
  const picture = await page.screenshot({ caret: 'hide' });
  const { width = 0 } = await sharp(picture).metadata();
  return sharp(picture)
    .removeAlpha()
    .resize(width / SHRUNK)
    .png()
    .toBuffer();
}
