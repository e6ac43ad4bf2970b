import { expect, type Page, test } from '@playwright/test';
import { type HostPage, serveHostPage } from '../tools/host-page';
import { watchPage } from '../tools/page-log';
import { changeByKeyboard, descriptionIn, oddsIn } from '../tools/scene-page';

/** What a page sends that isolates itself: nothing foreign loads that does not say it may. */
const ISOLATED = {
  'Cross-Origin-Embedder-Policy': 'require-corp',
  'Cross-Origin-Opener-Policy': 'same-origin',
};

let host: HostPage | undefined;
test.afterEach(async () => {
  await host?.close();
  host = undefined;
});

/** Opens a page that isolates itself and holds a frame; returns the frame. */
async function openIsolated(page: Page, address: string, attributes = '') {
  const frame = `<iframe src="${address}" width="700" height="500" ${attributes}></iframe>`;
  host = await serveHostPage(`<h1>A post</h1>${frame}`, ISOLATED);
  await page.goto(host.url);
  return page.frameLocator('iframe');
}

for (const [kind, attributes] of Object.entries({
  plain: '',
  sandboxed: 'sandbox="allow-scripts"',
})) {
  test(`an embed works in a page that isolates itself: ${kind}`, async ({ page, baseURL }) => {
    const log = watchPage(page, new URL(baseURL ?? '').origin);
    // Without the last slash: the redirect is held against the same policy.
    const frame = await openIsolated(
      page,
      `${baseURL}embed/odds?quality=off&fences=0.5`,
      attributes,
    );
    await expect(frame.locator('.scene-readout')).toHaveAttribute('aria-busy', 'false');
    await expect(frame.locator('.scene-still img')).toHaveJSProperty('complete', true);
    const before = (await descriptionIn(frame).textContent()) ?? '';
    await changeByKeyboard(page, frame);
    await expect(descriptionIn(frame)).not.toHaveText(before);
    expect((await oddsIn(frame)).length).toBe(5);
    expect(log.errors).toEqual([]);
  });
}

test(
  'the lab trains in a page that isolates itself',
  { tag: '@full' },
  async ({ page, baseURL }) => {
    const frame = await openIsolated(page, `${baseURL}embed/lab/?quality=off`);
    const worker = page.waitForEvent('worker');
    await frame.getByRole('button', { name: 'Train a mountain on this' }).click();
    await worker;
    await expect(frame.locator('[data-panel] figure')).toBeVisible({ timeout: 90_000 });
  },
);

test('a frame that leads nowhere says so there too', async ({ page, baseURL }) => {
  const frame = await openIsolated(page, `${baseURL}embed/no-such-scene/`);
  await expect(frame.getByText('There is no such scene')).toBeVisible();
});
