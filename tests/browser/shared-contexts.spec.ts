import { expect, type Page, test } from '@playwright/test';
import { type HostPage, serveHostPage } from '../tools/host-page';
import { countLiveContexts, liveContexts } from '../tools/live-contexts';
import { stubWebGL } from '../tools/stub-webgl';

let host: HostPage | undefined;

test.beforeEach(async ({ page }) => {
  await stubWebGL(page);
  await countLiveContexts(page);
});

test.afterEach(async () => {
  await host?.close();
  host = undefined;
});

const frameOf = (address: string, attributes = '') =>
  `<iframe src="${address}" width="300" height="240" ${attributes}></iframe>`;

async function openHost(page: Page, body: string): Promise<void> {
  host = await serveHostPage(body);
  await page.goto(host.url);
}

const frameAt = (page: Page, at: number) => page.frameLocator('iframe').nth(at);
const startButton = (page: Page, at: number) =>
  frameAt(page, at).getByRole('button', { name: 'Move the mountain' });

for (const { frames, tag } of [
  { frames: 3, tag: [] },
  { frames: 5, tag: '@full' },
]) {
  const one = `of ${frames} started frames one holds a context: the one that was started last`;
  test(one, { tag }, async ({ page, baseURL }) => {
    const address = `${baseURL}embed/odds/?quality=low&temperature=1.5`;
    await openHost(page, frameOf(address).repeat(frames));
    for (let at = 0; at < frames; at++) {
      await startButton(page, at).click();
      await frameAt(page, at).locator('.stage[data-status="drawing"]').waitFor({ timeout: 60_000 });
      const only = Array.from({ length: frames }, (_, one) => Number(one === at));
      await expect.poll(() => liveContexts(page), { timeout: 3000 }).toEqual(only);
    }
    const first = frameAt(page, 0);
    await expect(first.locator('.scene-mountain figcaption')).toContainText(
      'one mountain moves at a time',
    );
    await expect(first.getByLabel('Temperature')).toHaveValue('1.5');
    await expect(startButton(page, 0)).toBeVisible();
  });
}

test('in a sandbox a frame out of sight gives its context up, and takes it again', async ({
  page,
  baseURL,
}) => {
  const address = `${baseURL}embed/odds/?quality=low&start=visible`;
  const sandboxed = frameOf(address, 'sandbox="allow-scripts"');
  await openHost(page, `${sandboxed}<div style="height: 3000px"></div>${sandboxed}`);
  const drawing = (at: number) => frameAt(page, at).locator('.stage[data-status="drawing"]');
  await drawing(0).waitFor({ timeout: 60_000 });
  const fences = frameAt(page, 0).getByLabel('Fences');
  await fences.fill('0.3');
  // Nothing begins in the one that is not seen.
  expect(await liveContexts(page)).toEqual([1, 0]);
  await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
  await drawing(1).waitFor({ timeout: 60_000 });
  await expect.poll(() => liveContexts(page)).toEqual([0, 1]);
  await page.evaluate(() => window.scrollTo(0, 0));
  await drawing(0).waitFor({ timeout: 60_000 });
  await expect.poll(() => liveContexts(page)).toEqual([1, 0]);
  await expect(fences).toHaveValue('0.3');
});

test('the site’s own pages share with nobody', async ({ page }) => {
  await page.goto('./scenes/odds/?quality=low&start=auto');
  const drawing = page.locator('.stage[data-status="drawing"]');
  await drawing.waitFor({ timeout: 60_000 });
  await page.evaluate(async () => {
    const [said, heard] = ['fall-line', 'fall-line'].map((name) => new BroadcastChannel(name));
    const arrived = new Promise((done) => heard.addEventListener('message', done));
    said.postMessage([Date.now() + 1e6, 0]);
    await arrived;
    await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
  });
  await expect(drawing).toHaveCount(1);
});
