import { mkdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { type Browser } from '@playwright/test';
import sharp from 'sharp';
import { TIER_NAMES } from '@/scenes/quality/tiers';
import { buildExport, exportIsFresh } from '../tools/build.mjs';
import { launchBrowser } from '../tools/launch-browser';
import { EXPORT_DIR, PlainError, reportFailure } from '../tools/project.mjs';
import { serveExport } from '../tools/server.mjs';
import { baselinePath, drawFrozen, FROZEN } from './frozen';
import { keepPages } from './pages/keep-pages';

/** Bytes of one baseline, at most: they are kept in the repository. */
const LIMIT = 25_000;

/** Draws the frozen poses of the mountain. */
async function keepPoses(browser: Browser, baseURL: string): Promise<void> {
  const folder = path.dirname(baselinePath('', 'low'));
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  for (const tier of TIER_NAMES.filter((name) => FROZEN[name])) {
    const page = await browser.newPage();
    await drawFrozen(page, `${baseURL}gallery/`, tier, async (id, picture) => {
      const file = baselinePath(id, tier);
      const encoding = { quality: 78, effort: 6, chromaSubsampling: '4:4:4' };
      const { size } = await sharp(picture).removeAlpha().avif(encoding).toFile(file);
      if (size > LIMIT) throw new PlainError(`${file} has ${size} bytes, more than ${LIMIT}`);
      console.log(`${file}: ${size} bytes`);
    });
    await page.close();
  }
}

/**
 * `npm run baselines`: draws poses and pages as they are now; look at them before committing.
 * `-- poses` or `-- pages` draws only those.
 */
async function main(only = process.argv[2]): Promise<void> {
  if (!exportIsFresh()) {
    console.log('building the site …');
    const { ok, output } = await buildExport();
    if (!ok) throw new PlainError(output);
  }
  const server = await serveExport({ dir: EXPORT_DIR, port: 0, host: '127.0.0.1' });
  const browser = await launchBrowser();
  try {
    if (only !== 'pages') await keepPoses(browser, server.url);
    if (only !== 'poses') await keepPages(browser, server.url);
  } finally {
    await browser.close();
    await server.close();
  }
}

await main().catch(reportFailure);
