/** @typedef {{ passed: number, failed: number }} Counts */

/** Adds counts up. */
export function sumCounts(counts) {
  const sum = { passed: 0, failed: 0 };
  for (const { passed, failed } of counts) {
    sum.passed += passed;
    sum.failed += failed;
  }
  return sum;
}

/** A stage that is one test: format, lint, types, build. */
export function countAsOne(ok) {
  return ok ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/** A failing stage whose report shows no failing test (a crash, an unread file) still counts. */
function agreeWithExit({ passed, failed }, ok) {
  const ranNothing = passed + failed === 0;
  return { passed, failed: failed === 0 && (!ok || ranNothing) ? 1 : failed };
}

/**
 * Counts of vitest's JSON report. A file that failed outside its tests (it did not
 * load, a hook threw) counts as one failure.
 *
 * @param {{ testResults?: { status: string, assertionResults: { status: string }[] }[] }} report
 * @param {boolean} ok whether vitest exited with 0
 * @returns {Counts}
 */
export function countVitest(report, ok) {
  const files = (report?.testResults ?? []).map(({ status, assertionResults }) => {
    const having = (wanted) => assertionResults.filter((test) => test.status === wanted).length;
    const failed = having('failed');
    return { passed: having('passed'), failed: status === 'failed' ? Math.max(failed, 1) : failed };
  });
  return agreeWithExit(sumCounts(files), ok);
}

/**
 * Counts of Playwright's JSON report. A test that passed on a second try counts as passed.
 *
 * @param {{ stats?: { expected: number, flaky: number, unexpected: number },
 *   errors?: unknown[] }} report
 * @param {boolean} ok whether Playwright exited with 0
 * @returns {Counts}
 */
export function countPlaywright(report, ok) {
  const { expected = 0, flaky = 0, unexpected = 0 } = report?.stats ?? {};
  const counts = { passed: expected + flaky, failed: unexpected + (report?.errors?.length ?? 0) };
  return agreeWithExit(counts, ok);
}
