import { bundleMDX } from 'mdx-bundler';
import { getMDXComponent } from 'mdx-bundler/client';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import remarkGfm from 'remark-gfm';

/** HTML that an author's page has of some MDX, compiled as our chapters are. */
export async function renderMdx(source: string): Promise<string> {
  const { code } = await bundleMDX({
    source: `Before.\n\n${source}\n\nAfter.`,
    cwd: process.cwd(),
    mdxOptions(options) {
      options.remarkPlugins = [...(options.remarkPlugins ?? []), remarkGfm];
      return options;
    },
    esbuildOptions: (options) => ({ ...options, logLevel: 'silent' }),
  });
  return renderToStaticMarkup(createElement(getMDXComponent(code)));
}

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  '#x27': "'",
};

const decoded = (text: string) =>
  text.replace(/&(#x27|#\d+|\w+);/g, (whole, name: string) => {
    return (
      ENTITIES[name] ?? (/^#\d/.test(name) ? String.fromCharCode(Number(name.slice(1))) : whole)
    );
  });

/** Attributes of the first element of a name in some HTML, as a browser reads them. */
export function attributesOf(html: string, element: string): Record<string, string> {
  const [, text = ''] = new RegExp(`<${element}((?:\\s+[\\w-]+="[^"]*")*)\\s*/?>`).exec(html) ?? [];
  const pairs = Array.from(text.matchAll(/([\w-]+)="([^"]*)"/g));
  return Object.fromEntries(pairs.map(([, name, value]) => [name.toLowerCase(), decoded(value)]));
}
