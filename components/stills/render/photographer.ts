import { type Browser, chromium, type Page } from 'playwright';
import { findBrowser, LAUNCH_ARGS } from '@/tests/tools/browser.mjs';
import { buildExport, exportIsFresh } from '@/tests/tools/build.mjs';
import { settle, showPose } from '@/tests/tools/mountain-page';
import { basePathFromEnvironment, EXPORT_DIR } from '@/tests/tools/project.mjs';
import { serveExport } from '@/tests/tools/server.mjs';
import { type ViewName, VIEWS } from '../views';

/** Software drawing at the highest quality on a busy machine takes its time. */
const PATIENCE_MS = 240_000;

/** Takes pictures of the real mountain in a real browser. */
export interface Photographer {
  /**
   * A step in one view, as a PNG of the canvas alone. The mountain is built anew when the view
   * changes, so ask for all of one view before the next.
   */
  take(id: string, view: ViewName): Promise<Buffer>;
  close(): Promise<void>;
}

async function openPage(browser: Browser, view: ViewName, address: string): Promise<Page> {
  const { window: viewport, scale, dark } = VIEWS[view];
  const page = await browser.newPage({ viewport, deviceScaleFactor: scale });
  page.setDefaultTimeout(PATIENCE_MS);
  await page.emulateMedia({ colorScheme: dark ? 'dark' : 'light' });
  await page.goto(address);
  await page.locator('.stage[data-status="drawing"]').waitFor();
  await settle(page);
  return page;
}

/**
 * Builds the site where it is out of date, serves it and starts a browser.
 * @param quality tier to draw at; `high` for what is kept
 * @throws Error when the site does not build
 */
export async function hirePhotographer(quality: string): Promise<Photographer> {
  if (!exportIsFresh()) {
    console.log('building the site …');
    const { ok, output } = await buildExport();
    if (!ok) throw new Error(output);
  }
  const basePath = basePathFromEnvironment();
  const server = await serveExport({ dir: EXPORT_DIR, basePath, port: 0, host: '127.0.0.1' });
  const executablePath = (await findBrowser()) || undefined;
  const browser = await chromium.launch({ executablePath, args: LAUNCH_ARGS });
  let open: { view: ViewName; page: Page } | undefined;
  return {
    async take(id, view) {
      if (open?.view !== view) {
        await open?.page.close();
        open = undefined;
        const address = `${server.url}gallery/?bare=1&quality=${quality}#${id}`;
        open = { view, page: await openPage(browser, view, address) };
      }
      await showPose(open.page, id);
      return open.page.screenshot({ animations: 'disabled', timeout: PATIENCE_MS });
    },
    async close() {
      await browser.close();
      await server.close();
    },
  };
}
