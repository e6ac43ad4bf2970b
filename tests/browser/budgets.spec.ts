import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { exportRoutes } from '../tools/export-routes';
import { watchPage } from '../tools/page-log';
import { basePathFromEnvironment, EXPORT_DIR } from '../tools/project.mjs';
import {
  plainKilobytes,
  scriptsNamedIn,
  sheetsNamedIn,
  totalBrotliKilobytes,
} from '../tools/sizes';

/** Kilobytes; scripts and sheets after brotli, data as it lies. */
const BUDGETS = { page: 160, canvas: 200, sheets: 14, mountain: 60, terrain: 400 };

/** Something only three's renderer says of itself. */
const THREE_MARK = 'THREE.WebGLRenderer';

const basePath = basePathFromEnvironment();

/** Loads the start page and returns the script files it asked for, relative to the export. */
async function scriptsLoaded(page: Page, address: string, settled: () => Promise<void>) {
  const origin = new URL(address).origin;
  const log = watchPage(page, origin);
  await page.goto(address);
  await settled();
  await page.waitForLoadState('networkidle');
  expect(log.foreign).toEqual([]);
  const places = [...log.scripts].map((script) => new URL(script).pathname);
  return new Set(places.map((place) => decodeURI(place).slice(basePath.length + 1)));
}

/** Holds a size against its budget and notes the figure, which `npm test` prints. */
function report(name: string, kilobytes: number, budget: number): void {
  const left = (budget - kilobytes).toFixed(1);
  const description = `${name}: ${kilobytes.toFixed(1)} of ${budget} KB, ${left} KB left`;
  test.info().annotations.push({ type: 'figure', description });
  expect(kilobytes, name).toBeGreaterThan(0);
  expect(kilobytes, name).toBeLessThanOrEqual(budget);
}

test('scripts stay within their budgets, before the canvas and with it', async ({
  browser,
  baseURL,
}) => {
  const without = await browser.newPage();
  const asked = await scriptsLoaded(without, `${baseURL ?? ''}?quality=off`, async () => {
    // The script that decides whether to draw has come, and decided: it belongs to the page.
    await expect(without.locator('.stage-note')).toBeVisible({ timeout: 60_000 });
    await expect(without.locator('canvas')).toHaveCount(0);
  });
  const before = new Set([...asked, ...scriptsNamedIn('index.html', basePath)]);
  await without.close();
  report('scripts before the canvas', totalBrotliKilobytes(before), BUDGETS.page);

  const withCanvas = await browser.newPage();
  const all = await scriptsLoaded(withCanvas, `${baseURL ?? ''}?quality=low`, async () => {
    await withCanvas.locator('.stage[data-status="drawing"]').waitFor({ timeout: 60_000 });
  });
  await withCanvas.close();
  const more = [...all].filter((file) => !before.has(file));
  const holdsThree = (file: string) =>
    readFileSync(path.join(EXPORT_DIR, file), 'utf8').includes(THREE_MARK);
  expect([...before].filter(holdsThree), 'three loads only with the canvas').toEqual([]);
  expect(more.some(holdsThree), 'three loads with the canvas').toBe(true);
  report('scripts the canvas adds', totalBrotliKilobytes(more), BUDGETS.canvas);
});

test('the sheets of every page stay within their budget', () => {
  const sizes = exportRoutes().map((route) =>
    totalBrotliKilobytes(sheetsNamedIn(path.posix.join(route, 'index.html'), basePath)),
  );
  expect(Math.min(...sizes), 'every page has sheets').toBeGreaterThan(0);
  report('sheets of the page with most', Math.max(...sizes), BUDGETS.sheets);
});

for (const [name, file] of [
  ['mountain', 'model/mountain.bin'],
  ['terrain', 'world/terrain.bin'],
] as const) {
  test(`the ${name} file stays within its budget`, () => {
    expect(existsSync(path.join(EXPORT_DIR, file)), file).toBe(true);
    report(file, plainKilobytes(file), BUDGETS[name]);
  });
}
