import { expect, type Page, test } from '@playwright/test';
import { loseContext } from '../tools/lose-context';
import { draws, settle, SMALL } from '../tools/mountain-page';
import { stubWebGL } from '../tools/stub-webgl';
import {
  backButton,
  expectOther,
  expectSame,
  labelPlaces,
  middleOf,
  openTurnable,
  picture,
  scrolled,
  scrolledBy,
  turnButton,
} from '../tools/turn-page';

const SCENE = './scenes/odds/?quality=low';

// Less motion: in software every frame of an eased turn takes its time.
test.use({ viewport: SMALL, contextOptions: { reducedMotion: 'reduce' } });

async function drag(page: Page, dx: number, dy: number): Promise<void> {
  const { x, y } = await middleOf(page);
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + dx, y + dy, { steps: 4 });
  await page.mouse.up();
}

test('a mouse turns the mountain and its words, and a button gives the very first picture back', async ({
  page,
}) => {
  await openTurnable(page, SCENE);
  await expect(backButton(page)).toHaveAttribute('aria-disabled', 'true');
  const [first, words] = [await picture(page), await labelPlaces(page)];
  const top = await scrolled(page);
  await drag(page, -60, 20);
  await settle(page);
  await expectOther(page, first);
  expect(await labelPlaces(page)).not.toBe(words);
  expect(await page.evaluate(() => getSelection()?.toString())).toBe('');
  expect(await scrolled(page)).toBe(top);

  await backButton(page).click();
  await settle(page);
  await expectSame(page, first);
  expect(await labelPlaces(page)).toBe(words);
  await expect(backButton(page)).toHaveAttribute('aria-disabled', 'true');
  await expect(backButton(page)).toBeFocused();
});

test('a turn eases, then nothing is drawn any more, and the way back ends where it began', async ({
  page,
}) => {
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  await stubWebGL(page);
  await openTurnable(page, SCENE);
  const words = await labelPlaces(page);
  for (const turn of [
    () => drag(page, -60, 20),
    () => turnButton(page, 'Look from higher').click(),
    () => backButton(page).click(),
  ]) {
    const before = await draws(page);
    await turn();
    await settle(page);
    const after = await draws(page);
    expect(after - before).toBeGreaterThan(4);
    await page.waitForTimeout(1000);
    expect(await draws(page)).toBe(after);
  }
  expect(await labelPlaces(page)).toBe(words);
});

test('a wheel over the mountain scrolls as it does beside it, and turns nothing', async ({
  page,
}) => {
  await stubWebGL(page);
  await openTurnable(page, SCENE);
  const wheelAt = (x: number, y: number) =>
    scrolledBy(page, async () => {
      await page.mouse.move(x, y);
      await page.mouse.wheel(0, 200);
    });
  await page.evaluate(() => window.scrollTo({ top: 0, behavior: 'instant' }));
  const box = await page.locator('.scene-frame').boundingBox();
  const [x, y] = [(box?.x ?? 0) + (box?.width ?? 0) / 2, (box?.y ?? 0) + 20];
  const over = (at: { x: number; y: number }) =>
    page.evaluate(({ x, y }) => document.elementFromPoint(x, y)?.tagName, at);
  expect(await over({ x, y })).toBe('CANVAS');
  expect(await over({ x: 4, y })).not.toBe('CANVAS');
  expect(await wheelAt(x, y)).toBe(await wheelAt(4, y));
  await expect(backButton(page)).toHaveAttribute('aria-disabled', 'true');
});

for (const scene of ['odds', 'lab']) {
  test(`${scene}: keys turn the mountain as far as it goes, and the page stays`, async ({
    page,
  }) => {
    // That the picture goes with its words is seen above, on a mountain that is drawn.
    await stubWebGL(page);
    await openTurnable(page, `./scenes/${scene}/?quality=low`);
    const first = await labelPlaces(page);
    await turnButton(page, 'Turn left').focus();
    for (let i = 0; i < 8; i++) await page.keyboard.press('ArrowRight');
    await expect(turnButton(page, 'Turn right')).toHaveAttribute('aria-disabled', 'true');
    await settle(page);
    const furthest = await labelPlaces(page);
    expect(furthest).not.toBe(first);
    await page.keyboard.press('ArrowRight');
    await turnButton(page, 'Turn right').press('Enter');
    await settle(page);
    expect(await labelPlaces(page)).toBe(furthest);

    const top = await scrolled(page);
    await page.keyboard.press('ArrowUp');
    await settle(page);
    expect(await scrolled(page)).toBe(top);
    expect(await labelPlaces(page)).not.toBe(furthest);
    await backButton(page).press('Enter');
    await settle(page);
    expect(await labelPlaces(page)).toBe(first);
  });
}

test('a turn outlives a context that is lost while the hand holds it', async ({ page }) => {
  await openTurnable(page, SCENE);
  const first = await picture(page);
  const { x, y } = await middleOf(page);
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x - 40, y, { steps: 4 });
  await settle(page);
  const turned = await picture(page);
  await expectOther(page, first);
  await loseContext(page);
  await expectSame(page, turned);
  await page.mouse.move(x - 70, y, { steps: 4 });
  await page.mouse.up();
  await settle(page);
  await expectOther(page, turned);
  await backButton(page).click();
  await settle(page);
  await expectSame(page, first);
});

test('with less motion a turn is there at once', async ({ page }) => {
  await stubWebGL(page);
  await openTurnable(page, SCENE);
  const places = await page.locator('.stage canvas').evaluateHandle((canvas) => {
    const seen: string[] = [];
    const label = document.querySelector<HTMLElement>('.stage-labels [data-first]');
    new MutationObserver(() => {
      const place = label?.style.transform ?? '';
      if (seen.at(-1) !== place) seen.push(place);
    }).observe(canvas, { attributeFilter: ['data-draws'] });
    return seen;
  });
  await turnButton(page, 'Turn left').click();
  await settle(page);
  await backButton(page).click();
  await settle(page);
  const seen = await places.jsonValue();
  // The frame that hears of the press may still show what stood; none shows a place between.
  expect(new Set(seen).size).toBe(2);
});

test('a turn stays as it is while the tier goes down', async ({ page }) => {
  await stubWebGL(page);
  await page.addInitScript(() => {
    const request = window.requestAnimationFrame.bind(window);
    window.requestAnimationFrame = (callback) =>
      request((now) => {
        const until = performance.now() + 60;
        while (performance.now() < until);
        callback(now);
      });
  });
  // Not by its address, which would keep the tier.
  await openTurnable(page, './scenes/odds/');
  const canvas = page.locator('.stage canvas');
  const words = await labelPlaces(page);
  const before = await canvas.getAttribute('data-tier');
  await turnButton(page, 'Turn left').click();
  await settle(page);
  const turned = await labelPlaces(page);
  expect(turned).not.toBe(words);
  await expect(async () => {
    await turnButton(page, 'Look from higher').click();
    await settle(page);
    await turnButton(page, 'Look from lower').click();
    await settle(page);
    expect(await canvas.getAttribute('data-tier')).not.toBe(before);
  }).toPass({ timeout: 60_000 });
  expect(await labelPlaces(page)).toBe(turned);
  await backButton(page).click();
  await settle(page);
  expect(await labelPlaces(page)).toBe(words);
});
