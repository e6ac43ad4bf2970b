/** @typedef {{ passed: number, failed: number, skipped: number }} Counts */

/** Adds counts up. */
export function sumCounts(counts) {
  const sum = { passed: 0, failed: 0, skipped: 0 };
  for (const { passed, failed, skipped } of counts) {
    sum.passed += passed;
    sum.failed += failed;
    sum.skipped += skipped;
  }
  return sum;
}

/** A stage that is one test: format, lint, types, build. */
export function countAsOne(ok) {
  return { passed: ok ? 1 : 0, failed: ok ? 0 : 1, skipped: 0 };
}

/** Whether everything ran, and passed: a test that was left out has not passed. */
export const isGood = ({ failed, skipped }) => failed + skipped === 0;

/** Counts in words; what was left out is named where there is some. */
export function countsInWords({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}

/** A failing stage whose report shows no failing test (a crash, an unread file) still counts. */
function agreeWithExit({ passed, failed, skipped }, ok) {
  const ranNothing = passed + failed + skipped === 0;
  return { passed, failed: failed === 0 && (!ok || ranNothing) ? 1 : failed, skipped };
}

/**
 * Counts of vitest's JSON report. A file that failed outside its tests (it did not
 * load, a hook threw) counts as one failure; what is neither passed nor failed was left out.
 *
 * @param {{ testResults?: { status: string, assertionResults: { status: string }[] }[] }} report
 * @param {boolean} ok whether vitest exited with 0
 * @returns {Counts}
 */
export function countVitest(report, ok) {
  const files = (report?.testResults ?? []).map(({ status, assertionResults }) => {
    const having = (wanted) => assertionResults.filter((test) => test.status === wanted).length;
    const [passed, failed] = [having('passed'), having('failed')];
    return {
      passed,
      failed: status === 'failed' ? Math.max(failed, 1) : failed,
      skipped: assertionResults.length - passed - failed,
    };
  });
  return agreeWithExit(sumCounts(files), ok);
}

/**
 * Counts of Playwright's JSON report. A test that passed on a second try counts as passed; one that
 * did not run, for whatever reason, is among its skipped ones.
 *
 * @param {{ stats?: { expected: number, flaky: number, unexpected: number, skipped: number },
 *   errors?: unknown[] }} report
 * @param {boolean} ok whether Playwright exited with 0
 * @returns {Counts}
 */
export function countPlaywright(report, ok) {
  const { expected = 0, flaky = 0, unexpected = 0, skipped = 0 } = report?.stats ?? {};
  const failed = unexpected + (report?.errors?.length ?? 0);
  return agreeWithExit({ passed: expected + flaky, failed, skipped }, ok);
}
