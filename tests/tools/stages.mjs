import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { findBrowser } from './browser.mjs';
import { buildExport } from './build.mjs';
import { countAsOne, countPlaywright, countVitest, isGood } from './counts.mjs';
import { playwrightFailures, vitestFailures } from './failures.mjs';
import { figuresOf } from './figures.mjs';
import { chooseLongTests } from './long-tests.mjs';
import { commandOf, inRoot, PlainError } from './project.mjs';
import { runNode } from './process.mjs';

/**
 * A stage of `npm test`. `run` gets the seconds it may take, and which of the long tests are asked
 * for: all of them, one part (from 1), or else the one that is due; it never rejects.
 *
 * @typedef {{ ok: boolean, output: string, counts: import('./counts.mjs').Counts,
 *   figures?: string[], failures?: string[] }} StageResult
 * @typedef {{ name: string, full?: boolean, needs?: string,
 *   run: (seconds: number, long: { full: boolean, part?: number }) => Promise<StageResult> }} Stage
 */

const REPORTS = inRoot('test-results');
const VITEST_REPORT = inRoot('test-results', 'vitest.json');
const PLAYWRIGHT_REPORT = inRoot('test-results', 'playwright.json');

/** Base path that --full builds and tests the site under, besides its own. */
const TRIAL_BASE_PATH = '/trial/base-path';

function readReport(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
}

/** A stage without a count of its own: commands in order, the first failing one ends it. */
async function runCommands(commands, seconds) {
  let output = '';
  for (const [packageName, commandName, ...args] of commands) {
    const result = await runNode(commandOf(packageName, commandName), args, {
      timeoutSeconds: seconds,
    });
    output += result.output;
    if (!result.ok) return { ok: false, output, counts: countAsOne(false) };
  }
  return { ok: true, output, counts: countAsOne(true) };
}

async function runUnit(seconds) {
  rmSync(VITEST_REPORT, { force: true });
  mkdirSync(REPORTS, { recursive: true });
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${VITEST_REPORT}`];
  const { ok, output } = await runNode(commandOf('vitest'), ['run', ...reporters], {
    timeoutSeconds: seconds,
  });
  const report = readReport(VITEST_REPORT);
  const counts = countVitest(report, ok);
  return { ok: isGood(counts), output, counts, failures: vitestFailures(report) };
}

async function runBuild(seconds) {
  const { ok, output } = await buildExport({ timeoutSeconds: seconds });
  return { ok, output, counts: countAsOne(ok) };
}

async function runBrowser(seconds, args) {
  let browser;
  try {
    browser = await findBrowser();
  } catch (error) {
    const output = error instanceof PlainError ? error.message : String(error.stack);
    return { ok: false, output, counts: countAsOne(false) };
  }
  rmSync(PLAYWRIGHT_REPORT, { force: true });
  const { ok, output } = await runNode(commandOf('playwright'), ['test', ...args], {
    timeoutSeconds: seconds,
    env: { FALL_LINE_BROWSER: browser ?? '' },
  });
  const report = readReport(PLAYWRIGHT_REPORT);
  const counts = countPlaywright(report, ok);
  return {
    ok: isGood(counts),
    output,
    counts,
    figures: figuresOf(report),
    failures: playwrightFailures(report),
  };
}

/** Runs the tests of a project, and of its long ones all, or those whose turn it is. */
async function runProject(project, seconds, { full, part }) {
  const args = [`--project=${project}`];
  if (full) return runBrowser(seconds, args);
  try {
    const { notDue, words } = await chooseLongTests(REPORTS, part);
    const result = await runBrowser(seconds, [...args, `--test-list-invert=${notDue}`]);
    return { ...result, figures: [...words, ...(result.figures ?? [])] };
  } catch (error) {
    return { ok: false, output: String(error.message), counts: countAsOne(false) };
  }
}

/** Builds under another base path and sweeps that export. */
async function runBasePath(seconds) {
  const { BASE_PATH = '' } = process.env;
  process.env.BASE_PATH = TRIAL_BASE_PATH;
  try {
    const built = await runBuild(seconds);
    if (!built.ok) return built;
    const specs = ['export', 'heads', 'links', 'server'].map((name) => `${name}.spec`);
    return await runBrowser(seconds, ['--project=together', ...specs]);
  } finally {
    process.env.BASE_PATH = BASE_PATH;
  }
}

/** @type {Stage[]} The stages in order. `needs`: not run, and failed, if that one failed. */
export const STAGES = [
  { name: 'format', run: (s) => runCommands([['prettier', 'prettier', '--check', '.']], s) },
  { name: 'lint', run: (s) => runCommands([['eslint', 'eslint', '.']], s) },
  {
    name: 'types',
    run: (s) =>
      runCommands(
        [
          ['next', 'next', 'typegen'],
          ['typescript', 'tsc', '--noEmit'],
        ],
        s,
      ),
  },
  { name: 'unit and contract', run: runUnit },
  { name: 'base path', full: true, run: runBasePath },
  { name: 'build', run: runBuild },
  ...['together', 'alone'].map((project) => ({
    name: `browser, ${project}`,
    needs: 'build',
    run: (s, long) => runProject(project, s, long),
  })),
];
