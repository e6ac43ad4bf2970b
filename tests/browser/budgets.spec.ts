import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { exportFiles, exportRoutes } from '../tools/export-routes';
import { networkQuiet } from '../tools/network-quiet';
import { watchPage } from '../tools/page-log';
import { basePathFromEnvironment, EXPORT_DIR } from '../tools/project.mjs';
import {
  brotliKilobytes,
  plainKilobytes,
  scriptsNamedIn,
  sheetsNamedIn,
  totalBrotliKilobytes,
} from '../tools/sizes';

/** Kilobytes; scripts and sheets after brotli, data as it lies. */
const BUDGETS = {
  story: 100,
  scene: 130,
  canvas: 200,
  turn: 12,
  sheets: 14,
  mountain: 60,
  terrain: 400,
  element: 3,
};

/** The story's page, kilobytes as it lies and after brotli: every word once, and nothing twice. */
const STORY_HTML = { plain: 240, brotli: 31 };

/** Something only three's renderer says of itself, and only what turns its camera. */
const THREE_MARK = 'THREE.WebGLRenderer';
const TURN_MARK = 'data-camera-controls-version';

const basePath = basePathFromEnvironment();

const move = (page: Page) => page.getByRole('button', { name: 'Move the mountain' }).click();

/** The story moves by itself; a scene where the reader asks. The two scenes have the most scripts. */
const PAGES = [
  { name: 'the story', route: '', budget: BUDGETS.story, turns: false, ask: async () => {} },
  { name: 'the lab', route: 'scenes/lab/', budget: BUDGETS.scene, turns: true, ask: move },
  { name: 'a scene', route: 'scenes/one-run/', budget: BUDGETS.scene, turns: true, ask: move },
  { name: 'an embed', route: 'embed/odds/', budget: BUDGETS.scene, turns: true, ask: move },
];

/** Loads a page and returns the script files it asked for, relative to the export. */
async function scriptsLoaded(page: Page, address: string, settled: () => Promise<void>) {
  const origin = new URL(address).origin;
  const log = watchPage(page, origin);
  await page.goto(address);
  await networkQuiet(page);
  await settled();
  await networkQuiet(page);
  expect(log.foreign).toEqual([]);
  const places = [...log.scripts].map((script) => new URL(script).pathname);
  return new Set(places.map((place) => decodeURI(place).slice(basePath.length + 1)));
}

/** Holds a size against its budget and notes the figure, which `npm test` prints. */
function report(name: string, kilobytes: number, budget: number): void {
  const left = (budget - kilobytes).toFixed(1);
  const description = `${name}: ${kilobytes.toFixed(1)} of ${budget} KB, ${left} KB left`;
  test.info().annotations.push({ type: 'figure', description });
  expect.soft(kilobytes, name).toBeGreaterThan(0);
  expect.soft(kilobytes, name).toBeLessThanOrEqual(budget);
}

for (const { name, route, budget, turns, ask } of PAGES) {
  test(`scripts of ${name} stay within their budgets, before the canvas and with it`, async ({
    browser,
    baseURL,
  }) => {
    const address = `${baseURL ?? ''}${route}`;
    const without = await browser.newPage();
    const asked = await scriptsLoaded(without, `${address}?quality=off`, async () => {
      await ask(without);
      // The script that decides whether to draw has come, and decided: it belongs to the page.
      await expect(without.locator('.stage-note')).toBeVisible({ timeout: 60_000 });
      await expect(without.locator('canvas')).toHaveCount(0);
    });
    const before = new Set([...asked, ...scriptsNamedIn(`${route}index.html`, basePath)]);
    await without.close();
    report(`scripts of ${name} before the canvas`, totalBrotliKilobytes(before), budget);

    const withCanvas = await browser.newPage();
    const all = await scriptsLoaded(withCanvas, `${address}?quality=low`, async () => {
      await ask(withCanvas);
      await withCanvas.locator('.stage[data-status="drawing"]').waitFor({ timeout: 60_000 });
      await expect(withCanvas.locator('canvas[data-turns]')).toHaveCount(turns ? 1 : 0);
    });
    await withCanvas.close();
    const more = [...all].filter((file) => !before.has(file));
    const holds = (mark: string) => (file: string) =>
      readFileSync(path.join(EXPORT_DIR, file), 'utf8').includes(mark);
    const [three, turn] = [holds(THREE_MARK), holds(TURN_MARK)];
    expect([...before].filter(three), 'three loads only with the canvas').toEqual([]);
    expect(more.some(three), 'three loads with the canvas').toBe(true);
    const canvas = more.filter((file) => !turn(file));
    report(`scripts the canvas adds to ${name}`, totalBrotliKilobytes(canvas), BUDGETS.canvas);
    expect([...all].some(turn), 'what turns the mountain loads where it is turned').toBe(turns);
    if (!turns) return;
    const turning = totalBrotliKilobytes(more.filter(turn));
    report(`scripts of the turn on ${name}`, turning, BUDGETS.turn);
  });
}

test('the element for other people’s pages stays within its budget, and needs no other script', () => {
  const [file] = exportFiles().filter((name) => name === 'fall-line-scene.js');
  report('the element', brotliKilobytes(file), BUDGETS.element);
  expect(readFileSync(path.join(EXPORT_DIR, file), 'utf8')).not.toMatch(/\bimport\s*[({"']/);
});

test('the page of the story holds its words once', () => {
  report('the story’s HTML', plainKilobytes('index.html'), STORY_HTML.plain);
  report('the story’s HTML after brotli', brotliKilobytes('index.html'), STORY_HTML.brotli);
});

test('a page on which nothing moves names no script', () => {
  for (const route of ['text', 'glossary', 'sources', 'method', 'corrections', 'scenes']) {
    const html = readFileSync(path.join(EXPORT_DIR, route, 'index.html'), 'utf8');
    expect(html, route).not.toMatch(/<script[^>]*\ssrc=|modulepreload/);
  }
});

test('the sheets of every page stay within their budget', () => {
  const sizes = exportRoutes().map((route) =>
    totalBrotliKilobytes(sheetsNamedIn(path.posix.join(route, 'index.html'), basePath)),
  );
  expect(Math.min(...sizes), 'every page has sheets').toBeGreaterThan(0);
  report('sheets of the page with most', Math.max(...sizes), BUDGETS.sheets);
});

for (const name of ['mountain', 'terrain'] as const) {
  test(`the ${name} file stays within its budget`, () => {
    const files = exportFiles().filter((file) => new RegExp(`/${name}\\.\\w+\\.bin$`).test(file));
    expect(files).toHaveLength(1);
    report(files[0], plainKilobytes(files[0]), BUDGETS[name]);
  });
}
