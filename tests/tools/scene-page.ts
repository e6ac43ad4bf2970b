import { type FrameLocator, type Page } from '@playwright/test';

/** A scene on its own page, or in a frame of another. */
export type SceneView = Page | FrameLocator;

export const descriptionIn = (view: SceneView) => view.locator('.scene-description');

/** The chances shown, as they are printed, order of the valleys. */
export const oddsIn = (view: SceneView): Promise<string[]> =>
  view.locator('.scene-readout [data-bar="now"] data').allTextContents();

/** Not in a panel, which comes only with the model. */
const CONTROL = 'form :is(input, button:not([aria-disabled="true"])):not([data-panel] *)';

/** Changes the first control of a scene by keyboard alone; `page` has the keyboard. */
export async function changeByKeyboard(page: Page, view: SceneView = page): Promise<void> {
  const input = view.locator(CONTROL).first();
  await input.focus();
  const kind = await input.getAttribute('type');
  if (kind === 'button') return page.keyboard.press('Enter');
  if (kind === 'range') return page.keyboard.press('ArrowLeft');
  // Radio buttons: the arrow moves to another one and chooses it.
  await view.locator('form input:checked').first().focus();
  await page.keyboard.press('ArrowRight');
}
