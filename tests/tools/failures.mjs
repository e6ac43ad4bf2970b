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

/**
 * Failing tests of Playwright's JSON report, each in a few lines; failures outside of tests too.
 *
 * @typedef {{ file: string, line: number, title: string, ok: boolean,
 *   tests: { results: { errors: { message?: string }[] }[] }[] }} Spec
 * @typedef {{ suites?: Suite[], specs?: Spec[] }} Suite
 * @param {{ suites?: Suite[], errors?: { message?: string }[] } | undefined} report
 * @returns {string[]}
 */
export function playwrightFailures(report) {
  const inSuite = ({ suites = [], specs = [] }) => [...specs, ...suites.flatMap(inSuite)];
  const failed = inSuite(report ?? {}).filter(({ ok }) => !ok);
  return [
    ...failed.map(({ file, line, title, tests }) => {
      const [first] = tests.flatMap(({ results }) => results).flatMap(({ errors }) => errors);
      return inShort(`${file}:${line} › ${title}`, first?.message);
    }),
    ...(report?.errors ?? []).map(({ message }) => inShort('outside of any test', message)),
  ];
}

/**
 * Failing tests of vitest's JSON report, each in a few lines; files that failed outside of theirs too.
 *
 * @param {{ testResults?: { name: string, status: string, message?: string,
 *   assertionResults: { status: string, fullName: string, failureMessages?: string[] }[] }[] }
 *   | undefined} report
 * @returns {string[]}
 */
export function vitestFailures(report) {
  return (report?.testResults ?? [])
    .filter(({ status }) => status === 'failed')
    .flatMap(({ name, message, assertionResults }) => {
      const failed = assertionResults.filter(({ status }) => status === 'failed');
      if (failed.length === 0) return [inShort(name, message)];
      return failed.map(({ fullName, failureMessages = [] }) =>
        inShort(`${name} › ${fullName}`, failureMessages[0]),
      );
    });
}
