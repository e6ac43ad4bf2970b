import { describe, expect, it } from 'vitest';
import { addScripts, islandsIn } from '@/components/islands/export/add-scripts';
import { stripRuntime } from '@/components/islands/export/strip-runtime';
import { LOADERS } from '@/components/islands/loaders';

const WORDS = '<main><h1>Fall Line</h1><p>Nothing here is <em>code</em>.</p></main>';
const DATA = '<script type="application/json">{"id":"odds"}</script>';
const RUNTIME =
  '<script src="/_next/static/chunks/2-a.js" async=""></script>' +
  '<script src="/under/_next/static/chunks/p.js" noModule=""></script>' +
  '<script id="_R_">(globalThis["TURBOPACK"] || (globalThis["TURBOPACK"] = [])).push({})</script>' +
  '<script>(self.__next_f=self.__next_f||[]).push([0])</script>' +
  '<script>self.__next_f.push([1,"<p>Nothing</p>\\n"])</script>';
const PRELOAD = '<link rel="preload" as="script" fetchPriority="low" href="/_next/static/a.js"/>';
const FONT = '<link rel="preload" href="/a.woff2" as="font" crossorigin=""/>';

const page = (head: string, body: string) =>
  `<html><head>${head}</head><body>${body}</body></html>`;

describe('a page of the export', () => {
  it('loses the framework’s scripts and nothing else', () => {
    const exported = page(`${FONT}${PRELOAD}${RUNTIME}`, `${WORDS}${DATA}${RUNTIME}`);
    expect(stripRuntime(exported)).toBe(page(FONT, `${WORDS}${DATA}`));
  });

  it('stops the build at a script that nobody knows', () => {
    const planted = '<script>requestAnimationFrame(function(){$RT=performance.now()});</script>';
    expect(() => stripRuntime(page('', planted))).toThrow(/nobody knows: <script>requestAnim/);
    const foreign = '<script src="https://example.org/a.js"></script>';
    expect(() => stripRuntime(page(foreign, ''))).toThrow(/nobody knows/);
  });

  const scripts = {
    entry: '_next/static/islands/start.js',
    neededBy: (names: readonly string[]) => names.map((name) => `_next/static/islands/${name}.js`),
  };

  it('names the scripts of its islands, each once, under the site’s root', () => {
    const island = '<div data-island="live-scene"></div>';
    const woken = addScripts(page(FONT, `${island}${island}`), scripts, '/under', '');
    expect(islandsIn(woken)).toEqual(['live-scene']);
    expect(woken.match(/(?:src|href)="\/under\/[^"]+"/g)).toEqual([
      'href="/under/_next/static/islands/live-scene.js"',
      'src="/under/_next/static/islands/start.js"',
    ]);
    expect(woken).toContain(`</script></head><body>${island}${island}</body>`);
  });

  it('with pictures for paper brings them there, though nothing else moves', () => {
    const picture = '<picture data-paper="/stills/a.jpeg"></picture>';
    const made = addScripts(page(FONT, picture), scripts, '', '');
    expect(made).toContain('beforeprint');
    expect(made).not.toMatch(/<script[^>]*\ssrc=/);
  });

  it('for addresses that lead nowhere is fit for frames', () => {
    const made = addScripts(
      page(FONT, '<main data-framed-only="true" hidden></main>'),
      scripts,
      '',
      '',
    );
    expect(made).toMatch(/<base target="_top"><script>[^<]*replaceChildren[^<]*<\/script><\/head>/);
  });

  it('in a frame tells its height last, after all that it holds', () => {
    const made = addScripts(page(FONT, '<main data-embed="odds"></main>'), scripts, '', '');
    expect(made).toMatch(/<\/main><script>[^<]*ResizeObserver[^<]*<\/script><\/body>/);
  });

  it('without islands stays as it is', () => {
    expect(addScripts(page(FONT, WORDS), scripts, '', '')).toBe(page(FONT, WORDS));
  });
});

describe('the islands that can be woken', () => {
  it('are named as the components that they load', async () => {
    for (const [name, load] of Object.entries(LOADERS)) {
      const kebab = (await load()).name.replace(/(?<=[a-z])(?=[A-Z])/g, '-').toLowerCase();
      expect(kebab).toBe(name);
    }
  });
});
