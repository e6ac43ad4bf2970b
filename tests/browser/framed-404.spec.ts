import { expect, type Page, test } from '@playwright/test';
import { violationsOf } from '../tools/accessibility';
import { type HostPage, serveHostPage } from '../tools/host-page';
import { basePathFromEnvironment } from '../tools/project.mjs';

let host: HostPage | undefined;
test.afterEach(async () => {
  await host?.close();
  host = undefined;
});

/** Opens somebody's page with a frame that leads nowhere; returns the frame. */
async function openNowhere(page: Page, address: string, attributes: string) {
  host = await serveHostPage(
    `<iframe src="${address}" width="500" height="300" ${attributes}></iframe>`,
  );
  await page.goto(host.url);
  return page.frameLocator('iframe');
}

for (const place of ['embed/no-such-scene/', 'states/no-such-state/']) {
  test(`in a frame, ${place} is one sentence with one way out`, async ({ page, baseURL }) => {
    const frame = await openNowhere(page, `${baseURL}${place}`, 'sandbox="allow-scripts"');
    await expect(frame.locator('body')).toHaveText(
      /^There is no such scene; those there are stand at \S+\/scenes\/\.$/,
    );
    await expect(frame.getByRole('link')).toHaveCount(1);
    await expect(frame.getByRole('link')).toHaveAttribute('target', '_blank');
    await expect(frame.getByRole('link')).toHaveAttribute(
      'href',
      `${basePathFromEnvironment()}/scenes/`,
    );
  });
}

test('where no script runs, no link of the page stays in the frame', async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  const frame = await openNowhere(page, `${baseURL}embed/no-such-scene/`, '');
  await frame.getByRole('link', { name: 'Back to the top of the mountain' }).click();
  await page.waitForURL(baseURL ?? '');
  await context.close();
});

test('opened by itself, an embed that is not there is the same sentence', async ({ page }) => {
  const response = await page.goto('./embed/no-such-scene/');
  expect(response?.status()).toBe(404);
  expect(await violationsOf(page)).toEqual([]);
  await expect(page.locator('body')).toHaveText(/^There is no such scene/);
});
