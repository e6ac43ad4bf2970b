import { type Browser, type Page } from '@playwright/test';
import { median } from './median';

const ROUNDS = 25;

/** Runs a page's main thread at a fraction of its speed; a rate of 1 is its own. */
export async function throttle(page: Page, rate: number): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate });
}

/** Milliseconds of a fixed piece of work, median; each round a task of its own. */
async function workTime(page: Page): Promise<number> {
  const times = await page.evaluate(async (rounds) => {
    const all: number[] = [];
    for (let round = 0; round < rounds; round++) {
      await new Promise((next) => setTimeout(next, 20));
      const from = performance.now();
      let sum = 0;
      for (let i = 0; i < 2e6; i++) sum += Math.sqrt(i);
      if (sum > 0) all.push(performance.now() - from);
    }
    return all;
  }, ROUNDS);
  return median(times);
}

/**
 * How many times as slow a page gets where `slowdown` is asked for, and the rate that gives just
 * that: browsers overdo it a little.
 */
export async function slowdownRate(
  browser: Browser,
  slowdown: number,
): Promise<{ measured: number; rate: number }> {
  const page = await browser.newPage();
  const before = await workTime(page);
  await throttle(page, slowdown);
  const measured = (await workTime(page)) / before;
  await page.close();
  return { measured, rate: Math.max(1, (slowdown * slowdown) / measured) };
}
