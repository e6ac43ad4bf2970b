import { expect, test } from '@playwright/test';
import { draws, openMountain, settle, SMALL } from '../tools/mountain-page';

test.use({ viewport: SMALL });

test('the canvas follows the window to a monitor with pixels of another size', async ({ page }) => {
  await openMountain(page, './?quality=low#deep-tracks');
  await settle(page);
  const canvas = page.locator('canvas');
  const sharpness = () =>
    canvas.evaluate((drawn: HTMLCanvasElement) => (drawn.width / drawn.clientWidth).toFixed(2));
  expect(await sharpness()).toBe('1.00');
  // The browser tells a page of an emulated monitor only where the window changes too.
  const devtools = await page.context().newCDPSession(page);
  for (const deviceScaleFactor of [0.75, 1]) {
    const drawn = await draws(page);
    await devtools.send('Emulation.setDeviceMetricsOverride', {
      width: SMALL.width + Math.round(deviceScaleFactor * 4),
      height: SMALL.height,
      deviceScaleFactor,
      mobile: false,
    });
    await expect.poll(sharpness).toBe(deviceScaleFactor.toFixed(2));
    await expect.poll(() => draws(page)).toBeGreaterThan(drawn);
  }
});
