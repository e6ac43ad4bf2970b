import { describe, expect, it } from 'vitest';
import { bytesOf, repositoryFiles, textOf } from './repository-files';

const FOLDERS = ['.ci', 'app', 'components', 'content', 'public', 'scenes', 'tests'];

/** Files that may stand at the root: what tools and readers look for there. */
const ROOT_FILES = [
  '.editorconfig',
  '.gitattributes',
  '.gitignore',
  '.npmrc',
  '.nvmrc',
  '.prettierignore',
  '.prettierrc.json',
  'CITATION.cff',
  'CONTRIBUTING.md',
  'LICENSE',
  'README.md',
  'eslint.config.mjs',
  'next.config.ts',
  'package-lock.json',
  'package.json',
  'playwright.config.ts',
  'postcss.config.mjs',
  'serve.json',
  'tailwind.config.ts',
  'tsconfig.json',
  'vitest.config.ts',
];

/** Lines that a file of a kind may have. */
const LIMITS = [
  { what: 'code or chapter', files: /\.(?:ts|tsx|mdx|mjs|mts)$/, most: 250 },
  { what: 'style sheet', files: /\.css$/, most: 300 },
] as const;
/** Half of the site's files of code have at most as many lines. */
const MAX_MEDIAN = 60;
const MAX_BYTES = 1_500_000;
const COUNTED = /^(?:app|components|content|scenes|tests)\//;
const SITE_CODE = /^(?:app|components|content|scenes)\/.*\.tsx?$/;

/** Names at the root that are not in a list. */
function strangers(names: readonly string[], known: readonly string[]): string[] {
  return [...new Set(names)].filter((name) => !known.includes(name));
}

/** Lines of a text, a last line break not counted. */
function lineCount(text: string): number {
  return text.replace(/\n$/, '').split('\n').length;
}

/** The middle one of some counts, the lower of two. */
function median(counts: readonly number[]): number {
  return [...counts].sort((a, b) => a - b)[Math.floor((counts.length - 1) / 2)];
}

/** Files that an import without an ending can mean as well as another, where case does not count. */
function twins(files: readonly string[]): string[] {
  const bare = (file: string) => file.replace(/\.(?:ts|tsx|mjs|mts)$/, '').toLowerCase();
  const seen = new Set<string>();
  return files.filter((file) => seen.has(bare(file)) || !seen.add(bare(file)));
}

describe('the layout of the house', () => {
  const files = repositoryFiles();

  it('has exactly the folders it should, and no stranger at the root', () => {
    const inFolders = files.filter((file) => file.includes('/'));
    const folders = inFolders.map((file) => file.slice(0, file.indexOf('/')));
    expect([...new Set(folders)].sort()).toEqual(FOLDERS);
    expect(
      strangers(
        files.filter((file) => !file.includes('/')),
        ROOT_FILES,
      ),
    ).toEqual([]);
    expect(strangers(['README.md', 'notes.txt'], ROOT_FILES)).toEqual(['notes.txt']);
  });

  it.each(LIMITS)('has no $what over $most lines', ({ files: kind, most }) => {
    const counted = files.filter((file) => COUNTED.test(file) && kind.test(file));
    expect(counted.length).toBeGreaterThan(5);
    const isLong = (text: string) => lineCount(text) > most;
    expect(isLong('a\n'.repeat(most))).toBe(false);
    expect(isLong('a\n'.repeat(most + 1))).toBe(true);
    expect(counted.filter((file) => isLong(textOf(file)))).toEqual([]);
  });

  it(`has at most ${MAX_MEDIAN} lines in half of its files of code`, () => {
    const counts = files
      .filter((file) => SITE_CODE.test(file))
      .map((file) => lineCount(textOf(file)));
    expect(counts.length).toBeGreaterThan(50);
    expect(median([MAX_MEDIAN + 1, 1, MAX_MEDIAN + 1])).toBeGreaterThan(MAX_MEDIAN);
    expect(median(counts)).toBeLessThanOrEqual(MAX_MEDIAN);
  });

  it('has no two files of code whose names differ in case or ending alone', () => {
    expect(twins(['a/paint.ts', 'b/Paint.tsx', 'a/Paint.tsx'])).toEqual(['a/Paint.tsx']);
    const code = files.filter((file) => SITE_CODE.test(file) && !file.startsWith('app/'));
    expect(twins(code)).toEqual([]);
  });

  it(`has no file over ${MAX_BYTES} bytes`, () => {
    const isHeavy = (bytes: number) => bytes > MAX_BYTES;
    expect(isHeavy(MAX_BYTES + 1)).toBe(true);
    expect(files.length).toBeGreaterThan(50);
    expect(files.filter((file) => isHeavy(bytesOf(file)))).toEqual([]);
  });

  it('lets no chapter import code', () => {
    const hasImport = (text: string) => /^(?:import|export)\s/m.test(text);
    expect(hasImport("import A from './a'\n")).toBe(true);
    const chapters = files.filter((file) => file.endsWith('.mdx'));
    expect(chapters.length).toBeGreaterThan(0);
    expect(chapters.filter((file) => hasImport(textOf(file)))).toEqual([]);
  });
});
