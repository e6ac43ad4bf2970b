import { describe, expect, it } from 'vitest';
import { textOf, writtenFiles } from './repository-files';
import { namedClasses, unlayeredRules, unwornClasses, wornClasses } from './sheets';

const files = writtenFiles();
const sheets = files.filter((file) => file.endsWith('.css'));

/** What a rule finds, each with its sheet. */
const findIn = (find: (css: string) => string[]): string[] =>
  sheets.flatMap((file) => find(textOf(file)).map((what) => `${file}: ${what}`));

describe('the sheets', () => {
  it('have every rule in a layer, so that what stands on an element wins', () => {
    expect(sheets.length).toBeGreaterThan(5);
    const planted = '@layer components { .a { top: 0 } } /* .c {} */ .b, p { top: 0 }';
    expect(unlayeredRules(planted)).toEqual(['.b, p']);
    expect(unlayeredRules('@media print { .a { top: 0 } }')).toEqual(['@media print']);
    expect(unlayeredRules("@import './a.css'; @font-face { src: url('a.b') }")).toEqual([]);
    expect(findIn(unlayeredRules)).toEqual([]);
  });

  it('name no class that nothing wears', () => {
    const source = files.filter((file) =>
      /^(?:app|components|content|scenes)\/.*\.tsx$/.test(file),
    );
    const worn = wornClasses(source.map(textOf));
    expect(worn.whole.size).toBeGreaterThan(50);
    expect(sheets.flatMap((file) => namedClasses(textOf(file))).length).toBeGreaterThan(50);
    const planted = wornClasses([
      '<p className={`a ${b} to-${c}`} id="d" />',
      "f({ className: 'e' })",
    ]);
    const css = ".a .to-x > .e { top: 0.5rem; content: '.f' } .d { left: 0 }";
    expect(unwornClasses(css, planted)).toEqual(['d']);
    expect(findIn((text) => unwornClasses(text, worn))).toEqual([]);
  });
});
