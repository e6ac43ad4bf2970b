import sharp from 'sharp';
import { expect, test } from 'vitest';
import { drawHomeScreenIcon, HOME_SCREEN_ICON, ICON_PIXELS } from '@/components/stills/render/icon';
import { readFile } from 'node:fs/promises';
import { comparePictures } from '../../tools/compare-pictures';

test('the icon for home screens is the icon, as large as they want it and without holes', async () => {
  const file = await readFile(HOME_SCREEN_ICON);
  const { width, height, hasAlpha } = await sharp(file).metadata();
  expect([width, height, hasAlpha]).toEqual([ICON_PIXELS, ICON_PIXELS, false]);
  // Two builds of one rasteriser may round a few edges otherwise.
  const { mean } = await comparePictures(file, await drawHomeScreenIcon());
  expect(mean).toBeLessThan(1);
});
