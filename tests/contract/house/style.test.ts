import { describe, expect, it } from 'vitest';
import { textOf, writtenFiles } from './repository-files';
import { STYLE_RULES } from './style';

/** First line of each file that breaks a rule, as `file:line`. */
function findIn(files: readonly string[], pattern: RegExp): string[] {
  return files.flatMap((file) => {
    const match = pattern.exec(textOf(file));
    return match ? [`${file}:${match.input.slice(0, match.index).split('\n').length}`] : [];
  });
}

describe.each(STYLE_RULES)('$name', ({ pattern, files, planted }) => {
  const read = writtenFiles().filter((file) => files.test(file));

  it('reads files and finds a planted breach', () => {
    expect(read.length).toBeGreaterThan(10);
    expect(planted).toMatch(pattern);
  });

  it('holds', () => {
    expect(findIn(read, pattern)).toEqual([]);
  });
});

describe('package-lock.json', () => {
  const pattern = /"resolved":/;

  it('names no place that packages come from', () => {
    const lock = textOf('package-lock.json');
    expect(lock).toContain('"integrity"');
    expect('"resolved": "https://example.org/a.tgz"').toMatch(pattern);
    expect(lock).not.toMatch(pattern);
  });
});
