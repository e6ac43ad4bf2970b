import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { type Browser, type Page } from '@playwright/test';
import sharp from 'sharp';
import { canvasPicture, settle, showPose } from '../tools/mountain-page';
import { launchBrowser } from '../tools/launch-browser';
import { EXPORT_DIR, inRoot } from '../tools/project.mjs';
import { serveExport } from '../tools/server.mjs';
import { type BenchRow } from './bench-row';
import { median } from './quantile';

const SIZE = { width: 640, height: 360 };
/** A frame of the gallery with all that is drawn in most steps: tracks, trees, a sent run. */
const POSE = 'trained';
const FRAMES = 7;
/** How many times cheaper than high a frame at low has to be. */
const LEAST_RATIO = 3;
const PAIR = inRoot('test-results', 'low-and-high.png');

/** Milliseconds from asking for a frame to its last pixel; every frame is another one. */
function frameTime(page: Page, pose: string): Promise<number> {
  return page.locator('.stage canvas').evaluate(async (canvas: HTMLCanvasElement, id) => {
    const gl = canvas.getContext('webgl2');
    const from = performance.now();
    await new Promise<void>((done) => {
      const watcher = new MutationObserver(() => {
        watcher.disconnect();
        // The frame has been asked for by now; reading a pixel of it waits for all of them.
        gl?.readPixels(0, 0, 1, 1, gl.RGBA, gl.UNSIGNED_BYTE, new Uint8Array(4));
        done();
      });
      watcher.observe(canvas, { attributeFilter: ['data-draws'] });
      window.location.hash = id;
    });
    return performance.now() - from;
  }, pose);
}

/** Median cost of a frame at one tier, and the picture. */
async function measure(browser: Browser, gallery: string, quality: string) {
  const page = await browser.newPage({ viewport: SIZE });
  page.setDefaultTimeout(240_000);
  await page.goto(`${gallery}?bare=1&quality=${quality}#${POSE}`);
  await page.locator('.stage[data-status="drawing"]').waitFor();
  await settle(page);
  const times: number[] = [];
  for (let i = 1; i <= FRAMES; i++) times.push(await frameTime(page, `${POSE}@${i}`));
  await showPose(page, POSE);
  const picture = await canvasPicture(page);
  await page.close();
  return { time: median(times), picture };
}

async function writePair(pictures: readonly Buffer[]): Promise<void> {
  await mkdir(path.dirname(PAIR), { recursive: true });
  const { width, height } = SIZE;
  const tiles = pictures.map((input, column) => ({ input, left: column * width, top: 0 }));
  const canvas = { width: width * pictures.length, height, channels: 3 as const };
  await sharp({ create: { ...canvas, background: '#fff' } })
    .composite(tiles)
    .png()
    .toFile(PAIR);
}

/** What a frame costs at low and at high in software; the pair of pictures goes into a file. */
export async function benchDraw(): Promise<BenchRow[]> {
  const server = await serveExport({ dir: EXPORT_DIR, basePath: '', port: 0, host: '127.0.0.1' });
  const browser = await launchBrowser();
  try {
    const gallery = `${server.url}gallery/`;
    const low = await measure(browser, gallery, 'low');
    const high = await measure(browser, gallery, 'high');
    await writePair([low.picture, high.picture]);
    console.log(`draw: low and high side by side: ${PAIR}`);
    const ratio = high.time / low.time;
    if (ratio < LEAST_RATIO) {
      console.log(`draw: low has to be ${LEAST_RATIO} times cheaper than high, and is not`);
      process.exitCode = 1;
    }
    return [
      { name: `draw: a frame at low, ${SIZE.width}×${SIZE.height}`, value: low.time, unit: 'ms' },
      { name: 'draw: the same at high', value: high.time, unit: 'ms' },
      { name: 'draw: high against low', value: ratio, unit: 'ratio' },
    ];
  } finally {
    await browser.close();
    await server.close();
  }
}
