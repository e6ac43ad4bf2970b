import { type Page } from '@playwright/test';
import { allChoicesOfParts, formatParts } from '@/scenes/state/frame-options';
import { FRAME_WIDTHS, WHOLE } from '../frame-height';

/** States whose words are long, besides the start: a caption of theirs may take a line more. */
const LONG_STATES = [
  '',
  'ground=refilled&filter=0.8&fences=0.55&gate=-0.45&light=off&temperature=1.25',
];

/** Heights grow to whole tens: letters differ a little from browser to browser. */
const ROUNDED_TO = 10;

/** Opens an embed of the export in a state and waits until all that takes room in it is there. */
export async function openFrame(page: Page, embeds: string, scene: string, state: string) {
  await page.goto(`${embeds}${scene}/?quality=off${state && '&'}${state}`);
  await page.locator('html[data-start="done"]').waitFor();
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  await page.locator('.scene-readout[aria-busy="false"]').waitFor({ state: 'attached' });
  await page.locator('[data-panel]:empty:visible').waitFor({ state: 'detached' });
}

/** Heights of an embed at the present width, by the name of its parts; it is left whole. */
function heightsByParts(page: Page, names: readonly string[]): Promise<[string, number][]> {
  return page.locator('.embed-page').evaluate((main, names) => {
    const { dataset } = document.documentElement;
    const heights = names.map((name): [string, number] => {
      dataset.parts = name.replaceAll(',', ' ');
      if (name === '') delete dataset.parts;
      return [name, main.getBoundingClientRect().height];
    });
    delete dataset.parts;
    return heights;
  }, names);
}

/**
 * Heights that hold a scene at every one of `FRAME_WIDTHS`, by the name of its parts.
 * @param embeds address of the folder of embeds, with a slash at its end
 */
export async function measureFrame(
  page: Page,
  embeds: string,
  scene: string,
): Promise<Record<string, number>> {
  const heights: Record<string, number> = {};
  const names = allChoicesOfParts().map(formatParts);
  for (const state of LONG_STATES) {
    await openFrame(page, embeds, scene, state);
    for (const width of FRAME_WIDTHS) {
      await page.setViewportSize({ width, height: 640 });
      for (const [name, height] of await heightsByParts(page, names)) {
        const rounded = Math.ceil(height / ROUNDED_TO) * ROUNDED_TO;
        heights[name || WHOLE] = Math.max(heights[name || WHOLE] ?? 0, rounded);
      }
    }
  }
  return heights;
}
