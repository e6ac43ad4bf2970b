import { fileURLToPath } from 'node:url';
import { type Page } from '@playwright/test';
import { launchBrowser } from '../tools/launch-browser';
import { EXPORT_DIR } from '../tools/project.mjs';
import { serveExport } from '../tools/server.mjs';
import { type BenchRow } from './bench-row';
import { median, quantile } from './quantile';

const FRAMES = 240;
const STUB = fileURLToPath(new URL('./webgl-stub.js', import.meta.url));

/**
 * Milliseconds of main-thread work for each of FRAMES frames: scrolled from top to end, or
 * standing still, which is what the measuring itself costs. It is the thread's own processor time:
 * what else the machine does meanwhile does not count.
 */
async function workPerFrame(page: Page, scrolled: boolean): Promise<number[]> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const taskSeconds = async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN;
  };
  const nextFrame = (part: number) =>
    page.evaluate(async (share) => {
      const { scrollHeight, clientHeight } = document.documentElement;
      window.scrollTo({ top: share * (scrollHeight - clientHeight), behavior: 'instant' });
      await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    }, part);
  const work: number[] = [];
  for (let i = 0; i <= FRAMES; i++) {
    const before = await taskSeconds();
    await nextFrame(scrolled ? i / FRAMES : 0);
    work.push(((await taskSeconds()) - before) * 1000);
  }
  return work.slice(1);
}

/** The page's own work while it is scrolled, on the exported site, WebGL stubbed out. */
export async function benchScroll(): Promise<BenchRow[]> {
  const server = await serveExport({ dir: EXPORT_DIR, basePath: '', port: 0, host: '127.0.0.1' });
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
    await page.addInitScript({ path: STUB });
    await page.goto(`${server.url}?quality=high`);
    await page.locator('.stage[data-status="drawing"]').waitFor({ timeout: 60_000 });
    await page.getByRole('button', { name: 'Pause drifting' }).click();
    const drawsBefore = Number(await page.locator('canvas').getAttribute('data-draws'));
    const still = await workPerFrame(page, false);
    const work = await workPerFrame(page, true);
    const drawn = Number(await page.locator('canvas').getAttribute('data-draws')) - drawsBefore;
    return [
      { name: 'scroll: main-thread work a frame, median', value: median(work), unit: 'ms' },
      {
        name: 'scroll: of that the measuring itself, median',
        value: median(still),
        unit: 'ms',
      },
      { name: 'scroll: the same, 95th percentile', value: quantile(work, 0.95), unit: 'ms' },
      { name: 'scroll: frames drawn of those scrolled', value: drawn / FRAMES, unit: 'ratio' },
    ];
  } finally {
    await browser.close();
    await server.close();
  }
}
