import { expect, type Locator, test } from '@playwright/test';
import { SCENES } from '@/scenes/registry';
import { networkQuiet } from '../tools/network-quiet';
import { watchPage } from '../tools/page-log';
import { descriptionIn, oddsIn } from '../tools/scene-page';

test('garbage in the address does no harm', async ({ page, baseURL }) => {
  const log = watchPage(page, new URL(baseURL ?? '').origin);
  await page.goto('./scenes/odds/?fences=NaN&temperature=1e999&gate=%E0%A4%A&n=-5&picks=%00');
  await expect(descriptionIn(page)).toContainText('at temperature 2');
  expect((await oddsIn(page)).join()).not.toContain('NaN');
  await expect(page.getByLabel('Number of tries')).toHaveAttribute('aria-valuetext', '1\u00a0try');
  await expect(descriptionIn(page)).toContainText('In 1\u00a0try at least one');
  expect(log.errors).toEqual([]);
});

test('a model that cannot be loaded is told plainly, and the start stays', async ({ page }) => {
  await page.route('**/model/mountain.*.bin', (route) => route.fulfill({ body: 'not a mountain' }));
  await page.goto('./scenes/odds/?fences=0.5');
  await expect(page.locator('.scene-note').first()).toContainText('cannot be loaded');
  await expect(descriptionIn(page)).toContainText('fences as rated');
});

test('what a scene shows is read out once it stands still', async ({ page }) => {
  await page.goto('./scenes/pushed/');
  await page.getByLabel('Times pushed back').focus();
  for (let i = 0; i < 2; i++) await page.keyboard.press('ArrowRight');
  await expect(page.locator('.scene-readout [role="status"]')).toContainText('after 4');
});

test('a slider leaves the browser its shortcuts', async ({ page }) => {
  await page.goto('./scenes/odds/?quality=off');
  const tries = page.getByLabel('Number of tries');
  await tries.evaluate((slider) => {
    window.addEventListener('keydown', ({ defaultPrevented }) => {
      slider.dataset.prevented = String(defaultPrevented);
    });
  });
  for (const held of ['Alt', 'Meta', 'Control']) {
    await tries.press(`${held}+ArrowLeft`);
    await expect(tries).toHaveAttribute('data-prevented', 'false');
  }
  await tries.press('ArrowLeft');
  await expect(tries).toHaveAttribute('data-prevented', 'true');
});

for (const [device, viewport] of Object.entries({
  desktop: { width: 1440, height: 900 },
  phone: { width: 412, height: 915 },
})) {
  test(`the gallery has a picture of every scene, and those far off wait: ${device}`, async ({
    page,
  }) => {
    const asked = new Set<string>();
    page.on('request', (request) => {
      if (request.url().includes('/stills/')) asked.add(request.url());
    });
    await page.setViewportSize(viewport);
    await page.goto('./scenes/');
    await networkQuiet(page);
    const pictures = page.locator('main li img');
    await expect(pictures).toHaveCount(SCENES.length);
    expect(asked.size).toBeGreaterThan(0);
    const below = await pictures.evaluateAll((images) =>
      images
        .filter((image) => image.getBoundingClientRect().top > innerHeight)
        .map((image) => image.getAttribute('loading')),
    );
    expect(new Set(below)).toEqual(new Set(['lazy']));
    // How far ahead it fetches is the browser's choice: some take a whole desktop gallery, none a phone's.
    const most = new Set(SCENES.map(({ still }) => still)).size - (device === 'phone' ? 1 : 0);
    expect(asked.size).toBeLessThanOrEqual(most);
    const height = () => page.evaluate(() => document.documentElement.scrollHeight);
    const before = await height();
    for (const picture of await pictures.all()) {
      await picture.scrollIntoViewIfNeeded();
      await expect
        .poll(() => picture.evaluate((img: HTMLImageElement) => img.naturalWidth))
        .toBeGreaterThan(300);
    }
    expect(await height(), 'nothing moved as they came').toBe(before);
    // Wide ones on every screen: a phone's would be cut to a strip.
    for (const address of asked) expect(address).toMatch(/-wide(-dark)?\.(avif|webp)$/);
    // The title's link lies over its picture.
    await pictures.last().click({ force: true });
    await expect(page).toHaveURL(new RegExp(`/scenes/${SCENES.at(-1)?.id}/$`));
  });
}

/** Whether nothing lies over the start of an element's first line. */
const isOnTop = (element: Locator) =>
  element.evaluate((own) => {
    const { left, top } = own.getBoundingClientRect();
    return own.contains(document.elementFromPoint(left + 4, top + 4));
  });

/** Left free below what is to be seen, CSS pixels: what fits to the pixel is cut by one more line. */
const ROOM = 16;

test('picture, controls and odds are in one sight, on a phone the odds before the controls', async ({
  page,
}) => {
  const bottomOf = async (part: string) => {
    const box = await page.locator(part).first().boundingBox();
    return (box?.y ?? Number.NaN) + (box?.height ?? Number.NaN);
  };
  const PARTS = ['.scene-frame', '.scene-readout [data-bars]', 'form'];
  for (const id of [
    'odds',
    'the-ground',
    'pushed',
    'one-run',
    'next-turn',
    'into-the-fog',
    'carving',
  ]) {
    await page.setViewportSize({ width: 1440, height: 900 });
    await page.goto(`./scenes/${id}/?quality=off`);
    // A panel takes its room once the model is there.
    await networkQuiet(page);
    for (const part of PARTS) {
      expect(await bottomOf(part), `${id} ${part}`).toBeLessThanOrEqual(900 - ROOM);
    }
    await page.evaluate(() => window.scrollTo(0, 240));
    expect(await isOnTop(page.locator('.scene-readout figcaption')), `${id}, scrolled`).toBe(true);
    await page.evaluate(() => window.scrollTo(0, 0));
    await page.setViewportSize({ width: 1366, height: 768 });
    for (const part of PARTS.slice(0, 2)) {
      const end = await bottomOf(part);
      expect(end, `${id} ${part}, in a low window`).toBeLessThanOrEqual(768 - ROOM);
    }
    await page.setViewportSize({ width: 412, height: 915 });
    const ends = await Promise.all([...PARTS, '.scene-description'].map(bottomOf));
    expect(ends, id).toEqual(ends.toSorted((a, b) => a - b));
  }
});

for (const width of [320, 412, 1440]) {
  test(`no figure changes the scale of the bars, and each has room: ${width}`, async ({ page }) => {
    await page.setViewportSize({ width, height: 915 });
    await page.goto('./scenes/odds/?quality=off');
    const track = page.locator('.scene-readout [data-track]').first();
    const cut = () =>
      page
        .locator('.scene-readout data')
        .evaluateAll((cells) => cells.filter((cell) => cell.scrollWidth > cell.clientWidth).length);
    const scale = (await track.boundingBox())?.width;
    expect(scale).toBeGreaterThan(60);
    const figures = new Set<string>();
    // From all runs in one valley to a share in each, with something to compare and without.
    for (const label of ['Sampling temperature', 'Strength of the fences']) {
      for (const key of ['Home', 'End']) {
        const before = await oddsIn(page);
        await page.getByLabel(label).press(key);
        await expect.poll(() => oddsIn(page)).not.toEqual(before);
        for (const figure of await oddsIn(page)) figures.add(figure);
        expect((await track.boundingBox())?.width, `${label} ${key}`).toBe(scale);
        expect(await cut(), `${label} ${key}`).toBe(0);
      }
    }
    expect([...figures].join()).toContain('<0.1');
  });
}
