import { expect, type Page, test } from '@playwright/test';
import { heardBy, heardOf, noteMessages, sayTo } from '../tools/heard-messages';
import { type HostPage, serveHostPage } from '../tools/host-page';
import { changeByKeyboard, descriptionIn } from '../tools/scene-page';
import { stubWebGL } from '../tools/stub-webgl';

let host: HostPage | undefined;

test.afterEach(async () => {
  await host?.close();
  host = undefined;
});

/** Opens a page of another origin that holds frames, and notes what they say. */
async function openHost(page: Page, body: string): Promise<void> {
  await noteMessages(page);
  host = await serveHostPage(`<h1>A post</h1>${body}`);
  await page.goto(host.url);
}

const SECRET = 'a1B2c3D4e5';
const OURS = { type: 'fall-line', version: 1 };

const heightsOf = async (page: Page, name: string) =>
  (await heardOf(page, name, 'height')).filter(({ type }) => type).map(({ height }) => height);

const isReady = (page: Page, name: string) =>
  expect.poll(() => heardOf(page, name, 'ready'), { timeout: 60_000 }).toHaveLength(1);

test('a host that obeys settles at once, and follows the key as it opens and closes', async ({
  page,
  baseURL,
}) => {
  const address = `${baseURL}embed/odds/?quality=off`;
  const frame = `<iframe name="a" data-obeys src="${address}" width="720" height="300"></iframe>`;
  await openHost(page, frame);
  await isReady(page, 'a');
  const embed = page.frameLocator('iframe');
  const scrolls = () =>
    embed.locator('html').evaluate(({ scrollHeight }) => scrollHeight > innerHeight);
  await expect.poll(scrolls).toBe(false);
  const first = await heightsOf(page, 'a');
  expect(first.length).toBeLessThanOrEqual(2);
  // Less is left than the key takes, so that it hangs over the end.
  await embed.locator('.scene-instrument').evaluate((all) => {
    (all as HTMLElement).style.display = 'none';
  });
  const last = async () => (await heightsOf(page, 'a')).at(-1) as number;
  await expect.poll(last).toBeLessThan(first.at(-1) as number);
  const closed = await last();
  await embed.getByText('What stands for what').click();
  await expect.poll(last).toBeGreaterThan(closed);
  await expect.poll(scrolls).toBe(false);
  await embed.getByText('What stands for what').click();
  await expect.poll(last).toBe(closed);
  const all = await heightsOf(page, 'a');
  expect(all.filter((height, i) => height === all[i - 1])).toEqual([]);
  expect(all).toHaveLength(first.length + 3);
});

test('a frame speaks in each manner, also where it was hidden and where no script comes', async ({
  page,
  baseURL,
}) => {
  await page.route('**/_next/static/islands/**', (route) => route.abort());
  const frame = (name: string, hash: string, attributes = '') =>
    `<iframe name="${name}" src="${baseURL}embed/odds/${hash}" ${attributes}></iframe>`;
  await openHost(
    page,
    [
      frame('core', `#?secret=${SECRET}`, 'sandbox="allow-scripts" style="position: absolute"'),
      frame('forged', '#?secret=a-1', 'sandbox="allow-scripts"'),
      frame('hidden', '', 'style="display: none"'),
      `<details><summary>More</summary>${frame('folded', '')}</details>`,
    ].join(''),
  );
  const first = async (name: string, about: string) => (await heardOf(page, name, about)).at(0);
  await expect.poll(() => first('core', 'lti.frameResize')).toBeDefined();
  const [ours, core] = await heardOf(page, 'core', 'height');
  expect(ours).toEqual({ ...OURS, scene: 'odds', event: 'height', height: expect.any(Number) });
  expect(core).toEqual({ message: 'height', value: ours.height, secret: SECRET });
  expect(await first('core', 'lti.frameResize')).toEqual({
    subject: 'lti.frameResize',
    height: ours.height,
  });
  // As core asks once it has seen a frame load; with another secret nothing is said.
  const before = (await heardOf(page, 'core', 'height')).length;
  await sayTo(page, 'core', { message: 'ready', secret: 'another' });
  await sayTo(page, 'core', { message: 'ready', secret: SECRET });
  await expect.poll(() => heardOf(page, 'core', 'height')).toHaveLength(before + 2);

  await expect.poll(() => first('forged', 'height')).toMatchObject(OURS);
  const forged = (await heardBy(page)).filter(({ from }) => from === 'forged');
  expect(forged.filter(({ data }) => 'message' in data)).toEqual([]);

  for (const name of ['hidden', 'folded']) expect(await first(name, 'height')).toBeUndefined();
  await page
    .locator('iframe[name="hidden"]')
    .evaluate((it: HTMLElement) => (it.style.display = ''));
  await page.getByText('More').click();
  for (const name of ['hidden', 'folded']) {
    await expect.poll(() => first(name, 'height')).toMatchObject(OURS);
  }
});

test('opened as a page of its own, an embed says nothing', async ({ page }) => {
  await noteMessages(page);
  await page.goto(`./embed/odds/?quality=off#?secret=${SECRET}`);
  await page.locator('[data-alive]').waitFor();
  const before = (await descriptionIn(page).textContent()) ?? '';
  await changeByKeyboard(page);
  await expect(descriptionIn(page)).not.toHaveText(before);
  await page.getByText('What stands for what').click();
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done))));
  expect(await heardBy(page)).toEqual([]);
});

test('a host sets a scene and starts it, and hears what became of it', async ({
  page,
  baseURL,
}) => {
  await stubWebGL(page);
  const address = `${baseURL}embed/odds/?quality=low&fences=0.8`;
  await openHost(page, `<iframe name="a" src="${address}" sandbox="allow-scripts"></iframe>`);
  await isReady(page, 'a');
  const frame = page.frameLocator('iframe');
  const changes = () => heardOf(page, 'a', 'change');
  await sayTo(page, 'a', { ...OURS, set: 'fences=0.25' });
  await expect.poll(changes).toHaveLength(1);
  const [change] = await changes();
  expect(change).toMatchObject({ ...OURS, scene: 'odds', state: 'fences=0.25' });
  const odds = change.odds as number[];
  expect(odds).toHaveLength(5);
  expect(odds.reduce((sum, chance) => sum + chance)).toBeCloseTo(1, 6);
  await expect(descriptionIn(frame)).toHaveText(change.description as string);

  // What is of no form, of another version, or not the host's is not heard; what is illegal is bent.
  await sayTo(page, 'a', { ...OURS, set: 5 });
  await sayTo(page, 'a', { ...OURS, version: 2, set: 'fences=0.5' });
  await frame.locator('html').evaluate((_, message) => window.postMessage(message, '*'), {
    ...OURS,
    set: 'fences=0.6',
  });
  await sayTo(page, 'a', { ...OURS, set: 'fences=-3&nonsense=1' });
  await expect.poll(changes).toHaveLength(2);
  expect((await changes())[1].state).toBe('fences=0');

  await sayTo(page, 'a', { ...OURS, start: true });
  await expect.poll(() => heardOf(page, 'a', 'live')).toHaveLength(1);
  await frame.locator('.stage[data-status="drawing"]').waitFor({ timeout: 60_000 });
  await sayTo(page, 'a', { ...OURS, still: true });
  await expect.poll(() => heardOf(page, 'a', 'still')).toHaveLength(1);
  await expect(frame.locator('canvas')).toHaveCount(0);
  await expect(frame.locator('.scene-mountain figcaption')).toContainText(
    'one mountain moves at a time',
  );
  await expect(frame.getByLabel('Fences')).toHaveValue('0');
  expect(await changes()).toHaveLength(2);
});

test('the credit leads out of each kind of frame, in the scene’s state', async ({
  page,
  baseURL,
}) => {
  const kinds: Record<string, [attributes: string, hash?: string]> = {
    plain: [''],
    popups: ['sandbox="allow-scripts allow-popups"'],
    core: ['sandbox="allow-scripts"', `#?secret=${SECRET}`],
    shut: ['sandbox="allow-scripts allow-same-origin"'],
    unscripted: ['sandbox'],
  };
  const frames = Object.entries(kinds).map(([name, [attributes, hash = '']]) => {
    const address = `${baseURL}embed/odds/?quality=off&fences=0.5${hash}`;
    return `<iframe name="${name}" src="${address}" ${attributes} width="400"></iframe>`;
  });
  await openHost(page, frames.join(''));
  const address = `${baseURL}scenes/odds/?fences=0.5`;
  // Where it leads is in question, not what stands there.
  await page.context().route(address, (route) => route.fulfill({ body: 'The scene' }));
  const frame = (name: string) => page.frameLocator(`iframe[name="${name}"]`);
  const credit = (name: string) => frame(name).getByRole('link', { name: /Fall Line/ });

  for (const name of ['plain', 'popups']) {
    await isReady(page, name);
    const opened = page.waitForEvent('popup');
    await credit(name).click();
    const tab = await opened;
    await expect(tab).toHaveURL(address);
    if (name === 'plain') expect(await tab.evaluate(() => window.opener)).toBeNull();
    await tab.close();
    await expect(frame(name).locator('[data-address]')).toHaveCount(0);
  }

  await isReady(page, 'core');
  await credit('core').click();
  const link = { message: 'link', value: address, secret: SECRET };
  await expect.poll(() => heardOf(page, 'core', 'link')).toEqual([link]);
  await expect(frame('core').locator('[data-address]')).toHaveCount(0);

  await isReady(page, 'shut');
  await credit('shut').click();
  await expect(frame('shut').locator('[data-address]')).toHaveText(address);
  await expect(frame('shut').getByText('lets no link open')).toBeVisible();
  expect(
    await frame('shut')
      .locator('html')
      .evaluate(() => String(getSelection())),
  ).toBe(address);
  expect(await heardOf(page, 'shut', 'link')).toEqual([]);

  await expect(credit('unscripted')).toHaveAttribute('href', /\/scenes\/odds\/$/);
  await expect(credit('unscripted')).toHaveAttribute('target', '_blank');
});
