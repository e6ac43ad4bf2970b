import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { countCommits, listLongTests, writeNotDue } from '../../tools/long-tests.mjs';
import { runNode } from '../../tools/process.mjs';
import { commandOf, inRoot } from '../../tools/project.mjs';
import { PARTS, testsOf } from '../../tools/rotation.mjs';

/** Within the repository, so that its Playwright is found. */
const folder = mkdtempSync(inRoot('node_modules', '.long-tests-'));
const config = `--config=${path.join(folder, 'playwright.config.mjs')}`;

/** Long tests and short ones, which need no browser to be listed. */
const SPEC = `
  import { test } from '@playwright/test';
  for (let i = 0; i < ${PARTS + 3}; i++) test(\`./place/ > is \${i}\`, { tag: '@full' }, () => {});
  test.describe('within', { tag: '@full' }, () => test('another', () => {}));
  test('is short', () => {});
`;
writeFileSync(path.join(folder, 'planted.spec.mjs'), SPEC);
writeFileSync(
  path.join(folder, 'playwright.config.mjs'),
  `export default { projects: [{ name: 'one' }, { name: 'two' }] };`,
);
afterAll(() => rmSync(folder, { recursive: true }));

/** What Playwright would run, as in its lists, without what is not due. */
async function runsWithout(notDue: string): Promise<string[]> {
  const args = ['test', '--list', config, `--test-list-invert=${notDue}`];
  const { output } = await runNode(commandOf('@playwright/test', 'playwright'), args);
  const lines = output.split('\n').filter((line) => line.includes(' › '));
  return lines.map((line) =>
    line
      .trim()
      .replace(/:\d+:\d+ › /, ' › ')
      .replace(/ @full$/, ''),
  );
}

describe('the long tests', () => {
  it('run in turn, each in the part it belongs to; the short ones every time', async () => {
    const long = await listLongTests(folder, [config]);
    expect(new Set(long).size).toBe(2 * (PARTS + 4));
    const runs = await runsWithout(writeNotDue(folder, 2, long));
    const short = ['[one]', '[two]'].map((project) => `${project} › planted.spec.mjs › is short`);
    expect(runs.sort()).toEqual([...testsOf(2, long), ...short].sort());
  });

  it.each([
    ['a whole history', { 'rev-parse': 'false\n', 'rev-list': '393\n' }, 393],
    ['the end of one', { 'rev-parse': 'true\n', 'rev-list': '1\n' }, undefined],
    ['none', {}, undefined],
  ] as [string, Record<string, string>, number | undefined][])(
    'go by the commits of %s',
    async (_, answers, commits) => {
      const git = async (command: string) => ({
        ok: command in answers,
        output: answers[command] ?? 'not a git repository',
      });
      expect(await countCommits(git)).toBe(commits);
    },
  );
});
