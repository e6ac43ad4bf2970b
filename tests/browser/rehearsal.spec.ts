import { expect, type Page, test } from '@playwright/test';
import { watchPage } from '../tools/page-log';
import { changeByKeyboard, descriptionIn, oddsIn } from '../tools/scene-page';
import { isAlive } from '../tools/translate';

type Marks = Window & {
  /** Presses of controls that stand in no page. */
  played: number;
  /** Changes of the page since it stood ready. */
  changes: string[];
};

const played = (page: Page) => page.evaluate(() => (window as unknown as Marks).played);

/** Counts what is pressed where nobody sees it. */
async function countPresses(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const marks = window as unknown as Marks;
    marks.played = 0;
    const count = (control: Element) => {
      if (!control.isConnected) marks.played++;
    };
    const { click } = HTMLElement.prototype;
    HTMLElement.prototype.click = function (this: HTMLElement) {
      count(this);
      click.call(this);
    };
    const { stepUp } = HTMLInputElement.prototype;
    HTMLInputElement.prototype.stepUp = function (this: HTMLInputElement, steps?: number) {
      count(this);
      stepUp.call(this, steps);
    };
  });
}

/** Notes every change of the page from now on. */
function watchChanges(page: Page): Promise<void> {
  return page.evaluate(() => {
    const changes: string[] = ((window as unknown as Marks).changes = []);
    new MutationObserver((records) => {
      for (const { type, target } of records) changes.push(`${type} of ${target.nodeName}`);
    }).observe(document.body, {
      subtree: true,
      childList: true,
      characterData: true,
      attributes: true,
    });
  });
}

const changesOf = (page: Page) => page.evaluate(() => (window as unknown as Marks).changes);

/** Waits until nothing is pressed any more, and what follows from a press has followed. */
async function rehearsed(page: Page): Promise<void> {
  let before = 0;
  await expect(async () => {
    const now = await played(page);
    const ended = now > 20 && now === before;
    before = now;
    expect(ended, `${now} presses`).toBe(true);
  }).toPass({ intervals: [1000] });
}

/** A scene with a panel of each kind, buttons, radios, sliders and all at once. */
for (const id of ['refusal', 'ranking', 'one-run', 'lab']) {
  test(`${id} is rehearsed, and its page knows nothing of it`, async ({ page, baseURL }) => {
    await countPresses(page);
    const log = watchPage(page, new URL(baseURL ?? '').origin);
    await page.goto(`./scenes/${id}/?quality=off`);
    const { href } = new URL(page.url());
    // The model is fetched once somebody means to use it; without a panel not before.
    const fetched = page.waitForResponse(/mountain\.\w+\.bin/);
    await page.locator('form').getByRole('button').last().focus();
    await fetched;
    if (id !== 'refusal') await page.locator('[data-panel] > *').first().waitFor();
    await watchChanges(page);
    const odds = await oddsIn(page);
    await rehearsed(page);
    expect(await changesOf(page)).toEqual([]);
    expect(page.url()).toBe(href);
    expect(await oddsIn(page)).toEqual(odds);
    await expect(page.locator('form').getByRole('button').last()).toBeFocused();

    // Its own readout is its own: the first press starts from where the page stood.
    const words = (await descriptionIn(page).textContent()) ?? '';
    await changeByKeyboard(page);
    await expect(descriptionIn(page)).not.toHaveText(words);
    await page.getByRole('button', { name: 'Reset' }).click();
    await expect(descriptionIn(page)).toHaveText(words);
    expect(log.errors).toEqual([]);
  });
}

test('a scene in the story is rehearsed, too', async ({ page, baseURL }) => {
  await countPresses(page);
  const log = watchPage(page, new URL(baseURL ?? '').origin);
  await page.goto('./?quality=off');
  await isAlive(page);
  const offer = page.locator('.scene-offer-open').first();
  await offer.scrollIntoViewIfNeeded();
  await offer.click();
  await expect(page.locator('.story-scene .scene-readout [data-bar="now"] data')).toHaveCount(5);
  const odds = await oddsIn(page);
  await rehearsed(page);
  expect(await oddsIn(page)).toEqual(odds);
  expect(log.errors).toEqual([]);
});

test('a scene that is left while it is rehearsed is not rehearsed on', async ({
  page,
  baseURL,
}) => {
  await countPresses(page);
  await page.addInitScript(() => {
    // Idle for one press in every tenth of a second.
    window.requestIdleCallback = (call) => {
      let left = 7;
      const deadline = { didTimeout: false, timeRemaining: () => (left -= 1) };
      return window.setTimeout(() => call(deadline), 100);
    };
    window.cancelIdleCallback = (request) => window.clearTimeout(request);
  });
  const log = watchPage(page, new URL(baseURL ?? '').origin);
  await page.goto('./scenes/odds/?quality=off');
  await expect.poll(() => played(page)).toBeGreaterThan(3);
  // A link within the site: the document stays.
  await page.getByRole('link', { name: 'All scenes' }).first().click();
  await expect(page).toHaveURL(/\/scenes\/$/);
  const left = await played(page);
  await page.waitForTimeout(1000);
  expect(await played(page)).toBe(left);
  expect(log.errors).toEqual([]);
});
