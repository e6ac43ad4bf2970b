import { expect, type Page, test } from '@playwright/test';
import { frameHeight } from '@/components/embed/frame-height';
import { SCENES } from '@/scenes/registry';
import { PARTS } from '@/scenes/state/frame-options';
import { type HostPage, serveHostPage } from '../tools/host-page';
import { networkQuiet } from '../tools/network-quiet';
import { watchPage } from '../tools/page-log';
import { changeByKeyboard, descriptionIn, oddsIn } from '../tools/scene-page';
import { stubWebGL } from '../tools/stub-webgl';
import { backButton, labelPlaces, turnButtons } from '../tools/turn-page';

let host: HostPage | undefined;

test.afterEach(async () => {
  await host?.close();
  host = undefined;
});

/** Opens a page of another origin that holds an embed; returns its frame. */
async function openHost(page: Page, embed: string, attributes = '') {
  const frame = `<iframe src="${embed}" width="700" height="500" ${attributes}></iframe>`;
  host = await serveHostPage(`<h1>A post</h1>${frame}<p style="height: 3000px">and on</p>`);
  await page.goto(host.url);
  return page.frameLocator('iframe');
}

const FRAMES = {
  plain: '',
  // No same origin: the frame has none at all, and its requests come from nowhere.
  sandboxed: 'sandbox="allow-scripts"',
};

/** Embeds are one template: three are tried in both frames each time, all in the full run. */
const few = [SCENES[0], SCENES[7], SCENES[16]].map(({ id }) => id);

for (const { id, title } of SCENES) {
  for (const [kind, attributes] of Object.entries(FRAMES)) {
    const isQuick = few.includes(id);
    const tag = isQuick ? [] : '@full';
    const works = `${id} works in a ${kind} frame on another origin`;
    test(works, { tag }, async ({ page, baseURL }) => {
      const log = watchPage(page, new URL(baseURL ?? '').origin);
      const frame = await openHost(page, `${baseURL}embed/${id}/?quality=off&gate=0.8`, attributes);
      await expect(frame.getByRole('heading', { level: 1 })).toHaveText(title);
      expect(await frame.locator('html').evaluate(() => window.origin === 'null')).toBe(
        attributes !== '',
      );
      const before = (await descriptionIn(frame).textContent()) ?? '';
      await changeByKeyboard(page, frame);
      await expect(descriptionIn(frame)).not.toHaveText(before);
      await expect(frame.locator('.scene-readout')).toHaveAttribute('aria-busy', 'false');
      expect((await oddsIn(frame)).join()).not.toContain('NaN');

      const credit = frame.getByRole('link', { name: /Fall Line/ });
      await expect(credit).toHaveAttribute('target', '_blank');
      const own = await page.context().newPage();
      await own.goto(`${new URL(baseURL ?? '').origin}${await credit.getAttribute('href')}`);
      await expect(descriptionIn(own)).toHaveText((await descriptionIn(frame).textContent()) ?? '');
      await own.close();
      expect(log.errors).toEqual([]);
    });
  }
}

test('the mountain moves in a sandboxed frame when asked, and not before', async ({
  page,
  baseURL,
}) => {
  const frame = await openHost(page, `${baseURL}embed/refusal/?quality=low`, FRAMES.sandboxed);
  await expect(frame.locator('.scene-still img')).toHaveJSProperty('complete', true);
  await expect(frame.locator('canvas')).toHaveCount(0);
  await frame.getByRole('button', { name: 'Move the mountain' }).click();
  await frame.locator('.stage[data-status="drawing"]').waitFor({ timeout: 60_000 });
});

test('an embed can start by itself', async ({ page, baseURL }) => {
  const frame = await openHost(page, `${baseURL}embed/carving/?quality=low&start=auto`);
  await frame.locator('.stage[data-status="drawing"]').waitFor({ timeout: 60_000 });
});

test('the wheel and the page under a frame stay the reader’s', async ({ page, baseURL }) => {
  await stubWebGL(page);
  const frame = await openHost(page, `${baseURL}embed/pushed/?quality=low&start=auto`);
  await frame.locator('.stage[data-status="drawing"]').waitFor({ timeout: 60_000 });
  const prevented = await frame.locator('.scene-frame').evaluate((element) => {
    return ['wheel', 'touchstart', 'touchmove'].map((type) => {
      const event = new Event(type, { bubbles: true, cancelable: true });
      return !element.dispatchEvent(event);
    });
  });
  expect(prevented).toEqual([false, false, false]);
});

for (const width of [375, 720]) {
  test(`over a frame of its copied size the first notch of a wheel moves the page: ${width}`, async ({
    page,
    baseURL,
  }) => {
    await page.setViewportSize({ width, height: 600 });
    for (const id of few) {
      const height = frameHeight(id, PARTS);
      const size = `style="border: 0; width: 100%; height: ${height}px"`;
      const frame = await openHost(page, `${baseURL}embed/${id}/?quality=off`, size);
      await expect(frame.locator('html')).toHaveAttribute('data-start', 'done');
      await page.mouse.move(width / 2, 300);
      await page.mouse.wheel(0, 120);
      await expect.poll(() => page.evaluate(() => window.scrollY), id).toBeGreaterThan(0);
      expect(await frame.locator('html').evaluate(() => window.scrollY), id).toBe(0);
      await host?.close();
    }
  });
}

for (const attributes of ['', 'scrolling="no"']) {
  test(`a frame that is cut off has the way to its scene at its lower edge: ${attributes || 'plain'}`, async ({
    page,
    baseURL,
  }) => {
    const embed = `${baseURL}embed/odds/?fences=0.5&quality=off`;
    const frame = await openHost(page, embed, attributes);
    const credit = frame.getByRole('link', { name: /Fall Line/ });
    await expect(credit).toBeInViewport({ ratio: 1 });
    await expect(credit).toHaveAttribute('href', /\/scenes\/odds\/\?fences=0\.5$/);
    const edge = (await page.locator('iframe').boundingBox()) ?? { y: 0, height: 0 };
    const line = (await credit.boundingBox()) ?? { y: 0, height: 0 };
    const above = edge.y + edge.height - (line.y + line.height);
    expect(above).toBeGreaterThanOrEqual(0);
    expect(above).toBeLessThan(12);
  });
}

test('in a narrow frame the model is fetched with the panel, once that is opened', async ({
  page,
  baseURL,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  const models = () => asked.filter((path) => path.includes('/model/mountain.'));
  const narrow = 'style="width: 340px; height: 900px"';
  const frame = await openHost(page, `${baseURL}embed/ranking/?quality=off`, narrow);
  await expect(frame.locator('html')).toHaveAttribute('data-start', 'done');
  await networkQuiet(page, 1000);
  expect(models()).toEqual([]);
  await frame.getByText('Look closer').click();
  await expect(frame.locator('[data-panel] svg').first()).toBeVisible();
  expect(models()).toHaveLength(1);
  await expect(frame.getByText('Two sampled runs wait')).toBeHidden();
  await frame.getByText('In words').click();
  await expect(frame.getByText('Two sampled runs wait')).toBeVisible();
});

test('on paper an embed is its title, picture, odds, words and address, in its height', async ({
  page,
  baseURL,
}) => {
  const embed = `${baseURL}embed/odds/?fences=0.5&quality=off&theme=dark`;
  const frame = await openHost(page, embed);
  await expect(frame.locator('.scene-readout')).toHaveAttribute('aria-busy', 'false');
  await page.emulateMedia({ media: 'print' });
  for (const shown of ['h1', '.scene-still img', '.scene-readout [data-outcomes]']) {
    await expect(frame.locator(shown)).toBeVisible();
  }
  await expect(descriptionIn(frame)).toBeVisible();
  await expect(frame.locator('form')).toBeHidden();
  await expect(frame.getByRole('button')).toHaveCount(0);
  const paper = await frame.locator('.embed-page').evaluate((main) => {
    const link = main.querySelector('.scene-credit a');
    return {
      ground: getComputedStyle(document.documentElement).backgroundColor,
      address: link && getComputedStyle(link, '::after').content,
      height: main.getBoundingClientRect().height,
    };
  });
  expect(paper.ground).toBe('rgb(255, 255, 255)');
  expect(paper.address).toContain(`${baseURL}scenes/odds/?fences=0.5`);
  expect(paper.height).toBeLessThanOrEqual(500);
});

test('a reader turns the mountain in a frame, by hand and by button', async ({ page, baseURL }) => {
  await stubWebGL(page);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const small = 'style="width: 360px; height: 320px"';
  const frame = await openHost(page, `${baseURL}embed/fences/?quality=low&start=auto`, small);
  await frame.locator('.stage[data-status="drawing"]').waitFor({ timeout: 60_000 });
  await turnButtons(frame).waitFor();
  const words = await labelPlaces(frame);
  const box = await frame.locator('.scene-frame').boundingBox();
  const [x, y] = [(box?.x ?? 0) + (box?.width ?? 0) / 2, (box?.y ?? 0) + 60];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + 50, y, { steps: 4 });
  await page.mouse.up();
  await expect(backButton(frame)).not.toHaveAttribute('aria-disabled', 'true');
  await expect.poll(() => labelPlaces(frame)).not.toBe(words);
  await backButton(frame).press('Enter');
  await expect.poll(() => labelPlaces(frame)).toBe(words);
  await page.mouse.wheel(0, 100);
  await expect.poll(() => frame.locator('html').evaluate(() => window.scrollY)).toBeGreaterThan(0);
});

test('where the model may not be fetched, still and odds of the start stand', async ({
  page,
  baseURL,
}) => {
  await page.route('**/model/mountain.*.bin', (route) => route.abort('accessdenied'));
  const frame = await openHost(page, `${baseURL}embed/odds/?fences=0.5&quality=off`);
  await expect(frame.locator('.scene-note').first()).toContainText('cannot be loaded');
  await expect(frame.locator('.scene-still img')).toHaveJSProperty('complete', true);
  expect((await oddsIn(frame)).length).toBe(5);
});

for (const [kind, attributes] of [
  ['sandboxed', FRAMES.sandboxed],
  ['without scripts', 'sandbox'],
]) {
  test(`the key to the metaphor is one tap away in a small frame, ${kind}`, async ({
    page,
    baseURL,
  }) => {
    const frame = await openHost(page, `${baseURL}embed/fences/?quality=off`, attributes);
    await page.locator('iframe').evaluate((element: HTMLElement) => {
      element.style.width = '340px';
      element.style.height = '420px';
    });
    const picture = frame.locator('.scene-frame');
    const before = await picture.boundingBox();
    await expect(frame.getByText('sampling temperature')).toBeHidden();
    await expect(frame.getByText('What stands for what')).toBeInViewport();
    await frame.getByText('What stands for what').click();
    await expect(frame.getByText('a question, as it is asked')).toBeInViewport();
    expect(await picture.boundingBox()).toEqual(before);
    expect(await frame.locator('html').evaluate((html) => html.scrollWidth)).toBeLessThanOrEqual(
      340,
    );
    await frame.getByText('What stands for what').click();
    await expect(frame.getByText('sampling temperature')).toBeHidden();
  });
}
