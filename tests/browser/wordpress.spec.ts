import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { type HostPage, serveHostPage } from '../tools/host-page';
import { EXPORT_DIR } from '../tools/project.mjs';
import { shownByWordPress } from '../tools/wordpress-embed';

let host: HostPage | undefined;

test.afterEach(async () => {
  await host?.close();
  host = undefined;
});

const SECRET = 'a1B2c3D4e5';

/** What core's own script does with the messages of a frame: shows it, as high as it says, 200 to 1000. */
const LISTENER = `<script>
  window.heights = [];
  addEventListener('message', ({ data, source }) => {
    if (!data || data.message !== 'height' || /[^a-zA-Z0-9]/.test(data.secret)) return;
    const frame = document.querySelector('iframe[data-secret="' + data.secret + '"]');
    if (!frame || source !== frame.contentWindow) return;
    document.querySelector('blockquote').style.display = 'none';
    frame.style.visibility = '';
    frame.style.position = '';
    heights.push(data.value);
    frame.height = Math.min(1000, Math.max(200, ~~data.value));
  });
</script>`;

for (const place of ['scenes/odds', 'scenes/lab', 'states/pushed']) {
  test(`in WordPress a pasted link to ${place} becomes a frame that is seen whole`, async ({
    page,
    baseURL,
  }) => {
    const file = path.join(EXPORT_DIR, 'oembed', `${place}.json`);
    const { html } = JSON.parse(readFileSync(file, 'utf8')) as { html: string };
    // The export names the address it is to have; here it stands at another one.
    const here = html.replaceAll(
      /https?:\/\/[^/"]+\/(?=(?:embed|scenes|states)\/)/g,
      baseURL ?? '',
    );
    const shown = shownByWordPress(here, SECRET);
    const hidden = (shown?.html ?? '').replace(
      '<iframe',
      '<iframe style="position: absolute; visibility: hidden" ',
    );
    await page.setViewportSize({ width: 700, height: 700 });
    host = await serveHostPage(`${LISTENER}${hidden}`);
    await page.goto(host.url);
    const frame = page.locator('iframe');
    await expect(frame).toBeVisible();
    await expect(page.locator('blockquote')).toBeHidden();
    const inside = page.frameLocator('iframe').locator('html');
    await expect(inside).toHaveAttribute('data-start', 'done');
    await expect
      .poll(() => inside.evaluate(({ scrollHeight }) => scrollHeight - window.innerHeight))
      .toBe(0);
    const heights = await page.evaluate('heights');
    // As served, with its letters, in its state: no more than each change of these.
    expect((heights as number[]).length).toBeLessThanOrEqual(4);
    expect(Math.max(...(heights as number[]))).toBeLessThanOrEqual(1000);
  });
}
