import { fileURLToPath } from 'node:url';
import { type Browser, type Page } from '@playwright/test';
import { launchBrowser } from '../tools/launch-browser';
import { EXPORT_DIR } from '../tools/project.mjs';
import { serveExport } from '../tools/server.mjs';
import { type BenchOptions, type BenchRow } from './bench-row';
import { median, quantile } from './quantile';

/** Frames of one round, and rounds; with another build beside, the two take turns by the round. */
const FRAMES = 120;
const ROUNDS = 2;
const STUB = fileURLToPath(new URL('./webgl-stub.js', import.meta.url));

/** One build's page, and the milliseconds of work that its frames took. */
interface Course {
  page: Page;
  scrolled: number[];
  standing: number[];
}

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
  await session.detach();
  return work.slice(1);
}

async function openStory(browser: Browser, url: string): Promise<Course> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  await page.addInitScript({ path: STUB });
  await page.goto(`${url}?quality=high`);
  await page.locator('.stage[data-status="drawing"]').waitFor({ timeout: 60_000 });
  await page.getByRole('button', { name: 'Pause drifting' }).click();
  return { page, scrolled: [], standing: [] };
}

const drawsOf = async (page: Page) =>
  Number(await page.locator('canvas').getAttribute('data-draws'));

/** The page's own work while it is scrolled, on the exported site, WebGL stubbed out. */
export async function benchScroll({ beside }: BenchOptions): Promise<BenchRow[]> {
  const dirs = beside === undefined ? [EXPORT_DIR] : [EXPORT_DIR, beside];
  const servers = await Promise.all(
    dirs.map((dir) => serveExport({ dir, basePath: '', port: 0, host: '127.0.0.1' })),
  );
  const browser = await launchBrowser();
  try {
    const courses: Course[] = [];
    for (const { url } of servers) courses.push(await openStory(browser, url));
    const [{ page }] = courses;
    const before = await drawsOf(page);
    for (let round = 0; round < ROUNDS; round++) {
      for (const course of round % 2 ? courses.toReversed() : courses) {
        course.standing.push(...(await workPerFrame(course.page, false)));
        course.scrolled.push(...(await workPerFrame(course.page, true)));
      }
    }
    const drawn = (await drawsOf(page)) - before;
    const [own, other] = courses;
    const rows = [
      { name: 'scroll: main-thread work a frame, median', value: median(own.scrolled), unit: 'ms' },
      {
        name: 'scroll: of that the measuring itself, median',
        value: median(own.standing),
        unit: 'ms',
      },
      {
        name: 'scroll: the same, 95th percentile',
        value: quantile(own.scrolled, 0.95),
        unit: 'ms',
      },
      {
        name: 'scroll: frames drawn of those scrolled',
        value: drawn / (FRAMES * ROUNDS),
        unit: 'ratio',
      },
    ];
    if (!other) return rows;
    const ratio = (of: (work: readonly number[]) => number) =>
      of(own.scrolled) / of(other.scrolled);
    const high = (work: readonly number[]) => quantile(work, 0.95);
    return [
      ...rows,
      { name: 'scroll: work a frame, to the other build', value: ratio(median), unit: 'ratio' },
      { name: 'scroll: 95th percentile, to the other build', value: ratio(high), unit: 'ratio' },
    ];
  } finally {
    await browser.close();
    await Promise.all(servers.map((server) => server.close()));
  }
}
