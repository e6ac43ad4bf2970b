import { expect, type Page, test } from '@playwright/test';
import { type HostPage, serveHostPage } from '../tools/host-page';
import { watchPage } from '../tools/page-log';
import { changeByKeyboard, descriptionIn, oddsIn } from '../tools/scene-page';
import { stubWebGL } from '../tools/stub-webgl';

let host: HostPage | undefined;

test.afterEach(async () => {
  await host?.close();
  host = undefined;
});

/** Bytes that may come before the reader asks for more, as they lie. */
const MOST_BEFORE_TAP = 80_000;

/** Opens a page of another origin, which lets in the site and no inline style, with elements. */
async function openHost(page: Page, baseURL: string | undefined, body: string): Promise<void> {
  const site = new URL(baseURL ?? '');
  const sources = ['script-src', 'connect-src', 'img-src', 'frame-src'];
  const policy = ["default-src 'none'", "style-src 'self'"];
  policy.push(...sources.map((source) => `${source} ${site.origin}`));
  const script = `<script type="module" src="${site}fall-line-scene.js"></script>`;
  host = await serveHostPage(`<h1>A post</h1>${body}${script}`, {
    'Content-Security-Policy': policy.join('; '),
  });
  await page.goto(host.url);
}

const element = (page: Page, at = 0) => page.locator('fall-line-scene').nth(at);
const frameIn = (page: Page, at = 0) => element(page, at).frameLocator('iframe');
const start = (page: Page, at = 0) => element(page, at).getByRole('button').click();

test('a still with its words stands in the page, and a scene in its place once it is asked for', async ({
  page,
  baseURL,
}) => {
  const log = watchPage(page, new URL(baseURL ?? '').origin);
  let bytes = 0;
  page.on('response', async (response) => {
    if (response.url().startsWith(baseURL ?? '')) bytes += (await response.body()).length;
  });
  const attributes = 'scene="odds" state="fences=0.5&quality=off"';
  await openHost(
    page,
    baseURL,
    `<fall-line-scene ${attributes}><p>A fallback.</p></fall-line-scene>`,
  );
  const still = element(page).locator('img');
  await expect(still).toHaveJSProperty('complete', true);
  expect(await still.evaluate((img: HTMLImageElement) => img.naturalWidth)).toBe(1440);
  await expect(still).toHaveAttribute('alt', /A thousand skiers .*ravine/);
  await expect(element(page).getByText('A fallback.')).toBeHidden();
  const credit = element(page).getByRole('link', { name: 'Less likely, not impossible' });
  await expect(credit).toHaveAttribute('href', `${baseURL}scenes/odds/?fences=0.5&quality=off`);
  await expect(element(page).locator('iframe')).toHaveCount(0);
  const sheet = await still.evaluate((img) => getComputedStyle(img).display);
  expect(sheet).toBe('block');
  expect(bytes).toBeGreaterThan(20_000);
  expect(bytes).toBeLessThanOrEqual(MOST_BEFORE_TAP);

  await start(page);
  const frame = frameIn(page);
  await expect(frame.getByLabel('Fences')).toHaveValue('0.5');
  await expect(element(page).locator('iframe')).toBeFocused();
  await expect(credit).toBeVisible();
  await expect
    .poll(() => frame.locator('html').evaluate((html) => html.scrollHeight > innerHeight))
    .toBe(false);

  // Both ways without a new load: the mark stays.
  await frame.locator('html').evaluate((html) => (html.dataset.mark = 'kept'));
  await page.evaluate(() => {
    document.addEventListener('change', (change) => {
      Object.assign(window, { said: (change as CustomEvent<unknown>).detail });
    });
  });
  const said = () => page.evaluate(() => (window as unknown as { said?: object }).said);
  await element(page).evaluate((it) => it.setAttribute('state', 'fences=0.25'));
  await expect(frame.getByLabel('Fences')).toHaveValue('0.25');
  await expect.poll(said).toMatchObject({ state: 'fences=0.25' });
  await changeByKeyboard(page, frame);
  await expect(element(page)).toHaveAttribute('state', 'fences=0.2');
  await expect(credit).toHaveAttribute('href', /\?fences=0\.2$/);
  const text = (await descriptionIn(frame).textContent()) ?? '';
  await expect.poll(said).toMatchObject({ state: 'fences=0.2', description: text });
  expect((await oddsIn(frame)).length).toBe(5);
  await element(page).evaluate((it) => it.setAttribute('state', 'fences=-7'));
  await expect(element(page)).toHaveAttribute('state', 'fences=0');
  await expect(frame.locator('html')).toHaveAttribute('data-mark', 'kept');
  expect(log.errors).toEqual([]);
});

test('heights that are no scene’s, and words that are not its frame’s, are not heard', async ({
  page,
  baseURL,
}) => {
  await openHost(
    page,
    baseURL,
    '<fall-line-scene scene="odds" state="quality=off" start="auto" />',
  );
  const frame = frameIn(page);
  await frame.locator('[data-alive]').waitFor();
  const given = await element(page).evaluateHandle(({ shadowRoot }) => {
    const given: string[] = [];
    const frame = shadowRoot?.querySelector('iframe');
    const note = () => given.push(frame?.height ?? '');
    if (frame) new MutationObserver(note).observe(frame, { attributeFilter: ['height'] });
    return given;
  });
  const heights = () => given.jsonValue();
  const said = { type: 'fall-line', version: 1, scene: 'odds', event: 'height' };
  const say = (message: object) =>
    frame.locator('html').evaluate((_, message) => parent.postMessage(message, '*'), message);
  await say({ ...said, height: 777 });
  await expect.poll(heights).toContain('777');
  for (const wrong of [99, 4001, '500', null, NaN]) await say({ ...said, height: wrong });
  await say({ ...said, height: 500, version: 2 });
  await say({ ...said, height: 500, scene: 'lab' });
  await page.evaluate((message) => window.postMessage(message, '*'), { ...said, height: 500 });
  await say({ ...said, event: 'change', state: 'fences=0.1', odds: [1], description: '' });
  // Heard in order: whatever of those had been obeyed would have been so by now.
  await say({ ...said, height: 778 });
  await expect.poll(heights).toContain('778');
  for (const wrong of ['99', '4001', '500']) expect(await heights()).not.toContain(wrong);
  await expect(element(page)).toHaveAttribute('state', 'quality=off');
});

test('what there is no scene for keeps its content, and says so', async ({ page, baseURL }) => {
  const content = '<a href="https://example.org/">A picture and a link</a>';
  await openHost(
    page,
    baseURL,
    `<fall-line-scene scene="nowhere" start="auto">${content}</fall-line-scene>` +
      `<fall-line-scene scene="../scenes/odds">${content}</fall-line-scene>`,
  );
  for (const at of [0, 1]) {
    await expect(element(page, at).getByText('There is no scene')).toBeVisible();
    await expect(element(page, at).getByText('A picture and a link')).toBeVisible();
    const all = element(page, at).getByRole('link', { name: 'All scenes' });
    await expect(all).toHaveAttribute('href', `${baseURL}scenes/`);
    await expect(element(page, at).locator('iframe')).toHaveCount(0);
  }
});

test('one moves at a time, each begins when it is to, and by night where that is asked', async ({
  page,
  baseURL,
}) => {
  await stubWebGL(page);
  const scene = (id: string, attributes = '') =>
    `<fall-line-scene scene="${id}" state="quality=low&temperature=1.5" ${attributes}></fall-line-scene>`;
  const far = '<br>'.repeat(120);
  await openHost(
    page,
    baseURL,
    scene('odds', 'theme="dark"') + scene('pushed') + far + scene('refusal', 'start="visible"'),
  );
  const stage = (at: number) => frameIn(page, at).locator('.stage[data-status="drawing"]');
  await expect(element(page, 0).locator('img')).toHaveJSProperty('complete', true);
  const shown = (at: number) =>
    element(page, at)
      .locator('img')
      .evaluate((img: HTMLImageElement) => img.currentSrc);
  await expect.poll(() => shown(0)).toMatch(/wide-dark\.avif$/);
  await expect.poll(() => shown(1)).toMatch(/wide\.avif$/);
  await start(page, 0);
  await stage(0).waitFor({ timeout: 60_000 });
  expect(await element(page, 0).locator('iframe').getAttribute('src')).toContain('theme=dark');
  await start(page, 1);
  await stage(1).waitFor({ timeout: 60_000 });
  await expect(stage(0)).toHaveCount(0);
  await expect(frameIn(page, 0).getByLabel('Temperature')).toHaveValue('1.5');
  await expect(element(page, 2).locator('iframe')).toHaveCount(0);
  await element(page, 2).scrollIntoViewIfNeeded();
  await stage(2).waitFor({ timeout: 60_000 });
  await expect(stage(1)).toHaveCount(0);
});
