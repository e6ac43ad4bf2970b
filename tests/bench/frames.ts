import { type Page } from '@playwright/test';
import { serveHostPage } from '../tools/host-page';
import { launchBrowser } from '../tools/launch-browser';
import { networkQuiet } from '../tools/network-quiet';
import { EXPORT_DIR } from '../tools/project.mjs';
import { serveExport } from '../tools/server.mjs';
import { stubWebGL } from '../tools/stub-webgl';
import { type BenchRow } from './bench-row';

const KIB = 1024;
/** Column of a blog, CSS pixels. */
const VIEWPORT = { width: 720, height: 900 };

interface Loaded {
  kib: number;
  requests: number;
}

/** Counts what a page and its frames ask for from the site, as it comes over the line. */
function countLoaded(page: Page, site: string): () => Promise<Loaded> {
  const sizes: Promise<number>[] = [];
  page.on('requestfinished', (request) => {
    if (request.url().startsWith(site)) {
      sizes.push(request.sizes().then(({ responseBodySize }) => responseBodySize));
    }
  });
  return async () => {
    const bytes = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
    return { kib: bytes / KIB, requests: sizes.length };
  };
}

/** All frames of a page have been quiet for a moment. */
async function framesQuiet(page: Page): Promise<void> {
  await networkQuiet(page);
  for (let last = -1, now = 0; last !== now;) {
    last = now;
    await page.waitForTimeout(1500);
    const counts = await Promise.all(
      page
        .frames()
        .map((frame) => frame.evaluate('performance.getEntriesByType("resource").length')),
    );
    now = (counts as number[]).reduce((sum, count) => sum + count, 0);
  }
}

const TAKEN: readonly { name: string; html: (site: string) => string }[] = [
  {
    name: 'plain frame',
    html: (site) =>
      `<iframe src="${site}embed/odds/?quality=low" width="720" height="800"></iframe>`,
  },
  {
    name: 'plain frame without a panel',
    html: (site) =>
      `<iframe src="${site}embed/fences/?quality=low" width="720" height="800"></iframe>`,
  },
  {
    name: 'element',
    html: (site) =>
      `<fall-line-scene scene="odds" state="quality=low"></fall-line-scene><script type="module" src="${site}fall-line-scene.js"></script>`,
  },
];

/** What a scene costs a page that holds it, cold: before a tap on it, and what the mountain adds. */
export async function benchFrames(): Promise<BenchRow[]> {
  const server = await serveExport({ dir: EXPORT_DIR, basePath: '', port: 0, host: '127.0.0.1' });
  const rows: BenchRow[] = [];
  for (const { name, html } of TAKEN) {
    const host = await serveHostPage(html(server.url));
    const browser = await launchBrowser();
    try {
      const page = await browser.newPage({ viewport: VIEWPORT });
      await stubWebGL(page);
      const loaded = countLoaded(page, server.url);
      await page.goto(host.url);
      await framesQuiet(page);
      const before = await loaded();
      const isElement = html(server.url).includes('fall-line-scene ');
      if (isElement) await page.locator('fall-line-scene').getByRole('button').click();
      else await page.frameLocator('iframe').getByRole('button', { name: 'Move' }).click();
      await framesQuiet(page);
      const after = await loaded();
      const row = (what: string, value: number, unit: string) =>
        rows.push({ name: `frames: ${name}, ${what}`, value, unit });
      row('before a tap', before.kib, 'KiB');
      row('before a tap', before.requests, 'requests');
      row('the tap adds', after.kib - before.kib, 'KiB');
      row('the tap adds', after.requests - before.requests, 'requests');
    } finally {
      await browser.close();
      await host.close();
    }
  }
  await server.close();
  return rows;
}
