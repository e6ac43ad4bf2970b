import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { compile } from 'tailwindcss';
import { describe, expect, it } from 'vitest';
import { textOf, writtenFiles } from './repository-files';
import { namedClasses, wornClasses } from './sheets';

const TAILWIND = createRequire(import.meta.url).resolve('tailwindcss/index.css');

/** What marks an element for those within it, and has no rule of its own. */
const MARK = /^(?:group|peer)(?:\/|$)/;

/** Classes of which Tailwind makes no rule with our theme: it passes over them without a word. */
async function withoutRule(names: readonly string[]): Promise<string[]> {
  const { build } = await compile(`@import 'tailwindcss'; ${textOf('app/styles/theme.css')}`, {
    loadStylesheet: (path, base) =>
      Promise.resolve({ path, base, content: readFileSync(TAILWIND, 'utf8') }),
  });
  const css = build([...names]);
  const made = css.matchAll(/\.((?:[\w-]|\\.)+)/g);
  const rules = new Set(Array.from(made, ([, name]) => name.replaceAll('\\', '')));
  return names.filter((name) => !rules.has(name));
}

describe('the classes that elements wear', () => {
  it('each have a rule, in a sheet or made by Tailwind', async () => {
    const planted = ['h-2.5', 'h-2.4', 'h-[0.6rem]', 'phone:top-safe-top', 'telephone:top-1'];
    expect(await withoutRule(planted)).toEqual(['h-2.4', 'telephone:top-1']);
    const files = writtenFiles();
    const source = files.filter((file) =>
      /^(?:app|components|content|scenes)\/.*\.tsx$/.test(file),
    );
    const sheets = files.filter((file) => file.endsWith('.css'));
    const named = new Set(sheets.flatMap((file) => namedClasses(textOf(file))));
    const worn = [...wornClasses(source.map(textOf)).whole].filter(
      (name) => name !== '' && !MARK.test(name) && !named.has(name),
    );
    expect(worn.length).toBeGreaterThan(50);
    expect(await withoutRule(worn)).toEqual([]);
  });
});
