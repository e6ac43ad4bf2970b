import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { SCENES } from '@/scenes/registry';
import { exportFiles, exportRoutes } from '../tools/export-routes';
import { type HostPage, serveHostPage } from '../tools/host-page';
import { breachesOf } from '../tools/oembed-rules';
import { EXPORT_DIR } from '../tools/project.mjs';
import { descriptionIn } from '../tools/scene-page';
import { shownByWordPress } from '../tools/wordpress-embed';

const TYPES = ['application/json+oembed', 'text/xml+oembed'] as const;
/** As far into a page as consumers look for links, bytes. */
const HEAD_BYTES = 150_000;

const textOf = (file: string) => readFileSync(path.join(EXPORT_DIR, file), 'utf8');

/** Fields of an answer in XML, by the browser's parser. @throws Error where it is not well-formed */
async function fieldsOfXml(page: Page, xml: string): Promise<Record<string, string>> {
  return page.evaluate((text) => {
    const read = new DOMParser().parseFromString(text, 'application/xml');
    const error = read.querySelector('parsererror');
    if (error) throw new Error(error.textContent ?? '');
    if (read.documentElement.tagName !== 'oembed') throw new Error(read.documentElement.tagName);
    return Object.fromEntries(
      Array.from(read.documentElement.children, ({ tagName, textContent }) => [
        tagName,
        textContent ?? '',
      ]),
    );
  }, xml);
}

const answers = exportFiles().filter((file) => /^oembed\/.*\.json$/.test(file));
/** Pages that say where their answer is: those of scenes and states. */
const pages = exportRoutes().filter((route) => /^\.\/(?:scenes|states)\/./.test(route));

test('every answer is as the specification and WordPress want it, in both formats', async ({
  page,
}) => {
  expect(answers.length).toBe(pages.length);
  const files = exportFiles();
  for (const file of answers) {
    const answer = JSON.parse(textOf(file)) as Record<string, string | number>;
    expect(breachesOf(answer), file).toEqual([]);
    expect(Number(answer.height), file).toBeLessThanOrEqual(1000);
    const shown = shownByWordPress(String(answer.html), 'abc123');
    expect(shown?.quoted, file).toBe(true);
    expect(shown?.frame.get('src'), file).toMatch(
      /\/embed\/[a-z-]+\/(?:\?[^#]+)?#\?secret=abc123$/,
    );
    expect(shown?.frame.get('height'), file).toBe(String(answer.height));
    const root = String(answer.provider_url);
    expect(files, file).toContain(String(answer.thumbnail_url).slice(root.length));
    const linked = /<a href="([^"]*)">/.exec(shown?.html ?? '')?.[1] ?? '';
    expect(files, file).toContain(`${linked.slice(root.length)}index.html`);
    const asText = Object.entries(answer).map(([name, value]) => [name, String(value)]);
    const xml = textOf(file.replace(/json$/, 'xml'));
    expect(await fieldsOfXml(page, xml), file).toEqual(Object.fromEntries(asText));
  }
});

test('every page of a scene or a state leads to its own answer', async () => {
  expect(pages.length).toBeGreaterThan(SCENES.length);
  for (const route of pages) {
    const html = textOf(`${route.slice(2)}index.html`);
    const head = html.slice(0, html.indexOf('</head>'));
    expect(head.length).toBeLessThan(HEAD_BYTES);
    for (const type of TYPES) {
      const links = head.match(/<link [^>]*>/g)?.filter((link) => link.includes(`"${type}"`)) ?? [];
      expect(links.length, route).toBe(1);
      expect(links[0]).toMatch(/ href="https?:\/\/[^"?#]+\/oembed\/[^"?#]+\.(?:json|xml)"/);
      expect(links[0]).toMatch(/ title="[^"]+"/);
      const name = route.slice(1).replace(/\/$/, '');
      expect(links[0], route).toContain(`/oembed${name}.`);
    }
  }
});

test.describe('a writer pastes a link', () => {
  let host: HostPage | undefined;
  test.afterEach(async () => {
    await host?.close();
    host = undefined;
  });

  test('and the way from the page to the frame holds', async ({ page, request, baseURL }) => {
    const site = new URL(baseURL ?? '');
    const read = await request.get('./states/under-the-lift/');
    const html = await read.text();
    const addresses = await page.evaluate(
      ([text, types]) => {
        const parsed = new DOMParser().parseFromString(text, 'text/html');
        return types.map(
          (type) => parsed.querySelector<HTMLLinkElement>(`link[type="${type}"]`)?.href,
        );
      },
      [html, [...TYPES]] as const,
    );
    const asked = addresses.map((address) => {
      const url = new URL(address ?? '');
      // The export names the address it is made for; here it stands elsewhere.
      url.protocol = site.protocol;
      url.host = site.host;
      for (const [name, value] of Object.entries({
        url: read.url(),
        maxwidth: '500',
        maxheight: '750',
        format: 'json',
      })) {
        url.searchParams.set(name, value);
      }
      return url.href;
    });
    const [json, xml] = await Promise.all(asked.map((address) => request.get(address)));
    expect([json.status(), xml.status()]).toEqual([200, 200]);
    expect(json.headers()['content-type']).toContain('application/json');
    expect(xml.headers()['content-type']).toContain('text/xml');
    const answer = (await json.json()) as { html: string; title: string };
    expect((await fieldsOfXml(page, await xml.text())).html).toBe(answer.html);

    // Of the frame alone: what hides it behind the quote waits for its word.
    const here = answer.html.replaceAll(
      /https?:\/\/[^/"]+(?=[^"]*\/(?:embed|states)\/)/g,
      site.origin,
    );
    host = await serveHostPage(here.replace(/width="\d+"/, 'width="280"'));
    await page.goto(host.url);
    const frame = page.frameLocator('iframe');
    await expect(descriptionIn(frame)).toContainText('the cabin is away');
    await expect(page.getByRole('link', { name: answer.title })).toHaveAttribute(
      'href',
      read.url(),
    );
    expect(await frame.locator('html').evaluate((root) => root.scrollWidth)).toBeLessThanOrEqual(
      280,
    );
  });
});
