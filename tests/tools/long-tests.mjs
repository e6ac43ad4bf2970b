import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { commandOf, PlainError } from './project.mjs';
import { run, runNode } from './process.mjs';
import { partDue, rotationInWords, testsOf } from './rotation.mjs';

/** Names of a suite's tests as Playwright's test lists have them: `[project] › file › titles`. */
function namesIn({ title, suites = [], specs = [] }, above = []) {
  const titles = [...above, title];
  return [
    ...specs.flatMap((spec) =>
      spec.tests.map((test) => [`[${test.projectName}]`, ...titles, spec.title].join(' › ')),
    ),
    ...suites.flatMap((suite) => namesIn(suite, titles)),
  ];
}

/**
 * Every test tagged @full, found by Playwright itself.
 *
 * @param {string} folder where the list may be left, absolute
 * @param {string[]} args more arguments, such as another config
 * @throws {PlainError} when they cannot be listed, or none is there
 */
export async function listLongTests(folder, args = []) {
  const file = path.join(folder, 'long-tests.json');
  mkdirSync(folder, { recursive: true });
  rmSync(file, { force: true });
  const { ok, output } = await runNode(
    commandOf('@playwright/test', 'playwright'),
    ['test', '--list', '--grep', '@full', '--reporter=json', ...args],
    { env: { PLAYWRIGHT_JSON_OUTPUT_FILE: file } },
  );
  if (!ok) throw new PlainError(`The long tests cannot be listed:\n${output}`);
  return JSON.parse(readFileSync(file, 'utf8')).suites.flatMap((suite) => namesIn(suite));
}

/** Writes the long tests that are not due, for Playwright's `--test-list-invert`; returns the file. */
export function writeNotDue(folder, part, tests) {
  const due = new Set(testsOf(part, tests));
  const file = path.join(folder, 'not-due.txt');
  writeFileSync(file, tests.filter((test) => !due.has(test)).join('\n'));
  return file;
}

const gitHere = (...args) => run('git', ['-c', 'safe.directory=*', ...args]);

/**
 * Commits of the repository's history; undefined where there is none, or only its end.
 * `git`: runs git, as `run` does.
 */
export async function countCommits(git = gitHere) {
  const shallow = await git('rev-parse', '--is-shallow-repository');
  if (!shallow.ok || shallow.output.trim() !== 'false') return undefined;
  const count = await git('rev-list', '--count', 'HEAD');
  return count.ok ? Number(count.output) : undefined;
}

/** Listed once: that takes Playwright some seconds, and every stage asks. */
let listed;

/**
 * Chooses the part of the long tests that runs now. `asked`: a part, from 1, that somebody wants.
 *
 * @returns {Promise<{ notDue: string, words: string[] }>} notDue: a list of the others, as a file;
 *   words: which part it is, and when the others fall due
 */
export async function chooseLongTests(folder, asked) {
  const tests = await (listed ??= listLongTests(folder));
  const due = partDue({ asked, commits: await countCommits(), seconds: Date.now() / 1000 });
  return { notDue: writeNotDue(folder, due.part, tests), words: rotationInWords(due, tests) };
}
