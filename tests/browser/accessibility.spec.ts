import { expect, test } from '@playwright/test';
import { violationsOf } from '../tools/accessibility';
import { exportRoutes } from '../tools/export-routes';
import { networkQuiet } from '../tools/network-quiet';
import { watchPage } from '../tools/page-log';
import { stubWebGL } from '../tools/stub-webgl';

/** Drawn in software; the others as well as drawn, since axe sees no picture. */
const DRAWN = './chapters/failure-modes/';
/** Pages with a mountain of their own: that of the story, and one that a scene starts by itself. */
const WITH_CANVAS = [
  './',
  DRAWN,
  './scenes/under-the-lift/',
  './scenes/refusal/',
  './scenes/latent-map/',
  './scenes/lab/',
];

const WINDOWS = {
  desktop: { width: 1440, height: 900 },
  phone: { width: 412, height: 915 },
};

for (const route of WITH_CANVAS) {
  test(`${route} is clean and accessible while its mountain is drawn`, async ({
    page,
    baseURL,
  }) => {
    const log = watchPage(page, new URL(baseURL ?? '').origin);
    if (route !== DRAWN) await stubWebGL(page);
    await page.setViewportSize({ width: 640, height: 480 });
    // A mountain that drifts on in software leaves axe little of the machine.
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.goto(`${route}?quality=low&start=auto`);
    await page.locator('.stage[data-status="drawing"]').waitFor({ timeout: 60_000 });
    expect(await violationsOf(page)).toEqual([]);
    await networkQuiet(page);
    expect(log.errors).toEqual([]);
    expect(log.foreign).toEqual([]);
  });
}

for (const [name, viewport] of Object.entries(WINDOWS)) {
  for (const colorScheme of ['light', 'dark'] as const) {
    for (const route of exportRoutes()) {
      const title = `${route} is accessible: ${name}, ${colorScheme}`;
      test(title, { tag: '@full' }, async ({ page }) => {
        await page.setViewportSize(viewport);
        await page.emulateMedia({ colorScheme });
        await page.goto(`${route}?quality=off`);
        expect(await violationsOf(page)).toEqual([]);
      });
    }
  }
}
