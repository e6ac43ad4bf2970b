/** Lines of a failing test's message that are kept: what was expected and what was there. */
const LINES_KEPT = 12;

/** Colours, cursor moves and the like, as a terminal takes them. */
const ANSI = /\u001b\[[0-9;]*[A-Za-z]/g;

/** A failing test in a few lines, its name first. */
function inShort(name, message = 'it gives no reason') {
  const lines = message
    .replace(ANSI, '')
    .split('\n')
    .filter((line) => line.trim() !== '');
  return [name, ...lines.slice(0, LINES_KEPT).map((line) => `  ${line}`)].join('\n');
}

const LEFT_OUT = 'it was skipped, or did not run';

/**
 * Tests of Playwright's JSON report that failed or were left out, each in a few lines; failures
 * outside of tests too.
 *
 * @typedef {{ file: string, line: number, title: string, ok: boolean,
 *   tests: { status: string, results: { errors: { message?: string }[] }[] }[] }} Spec
 * @typedef {{ suites?: Suite[], specs?: Spec[] }} Suite
 * @param {{ suites?: Suite[], errors?: { message?: string }[] } | undefined} report
 * @returns {string[]}
 */
export function playwrightFailures(report) {
  const inSuite = ({ suites = [], specs = [] }) => [...specs, ...suites.flatMap(inSuite)];
  const isLeftOut = ({ tests }) => tests.some(({ status }) => status === 'skipped');
  const bad = inSuite(report ?? {}).filter((spec) => !spec.ok || isLeftOut(spec));
  return [
    ...bad.map((spec) => {
      const name = `${spec.file}:${spec.line} › ${spec.title}`;
      if (spec.ok) return inShort(name, LEFT_OUT);
      const [first] = spec.tests.flatMap(({ results }) => results).flatMap(({ errors }) => errors);
      return inShort(name, first?.message);
    }),
    ...(report?.errors ?? []).map(({ message }) => inShort('outside of any test', message)),
  ];
}

/**
 * Tests of vitest's JSON report that failed or were left out, each in a few lines; files that failed
 * outside of theirs too.
 *
 * @param {{ testResults?: { name: string, status: string, message?: string,
 *   assertionResults: { status: string, fullName: string, failureMessages?: string[] }[] }[] }
 *   | undefined} report
 * @returns {string[]}
 */
export function vitestFailures(report) {
  return (report?.testResults ?? []).flatMap(({ name, status, message, assertionResults }) => {
    const bad = assertionResults.filter((test) => test.status !== 'passed');
    const hasFailed = bad.some((test) => test.status === 'failed');
    return [
      ...(status === 'failed' && !hasFailed ? [inShort(name, message)] : []),
      ...bad.map((test) => {
        const reason = test.status === 'failed' ? test.failureMessages?.[0] : LEFT_OUT;
        return inShort(`${name} › ${test.fullName}`, reason);
      }),
    ];
  });
}
