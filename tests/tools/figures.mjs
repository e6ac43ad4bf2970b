/**
 * Figures that browser tests noted, as annotations of type `figure`, in Playwright's JSON report.
 *
 * @typedef {{ title?: string, suites?: Suite[],
 *   specs?: { tests: { annotations: { type: string, description?: string }[] }[] }[] }} Suite
 * @param {{ suites?: Suite[] } | undefined} report
 * @returns {string[]}
 */
export function figuresOf(report) {
  const inSuite = ({ suites = [], specs = [] }) => [
    ...specs.flatMap(({ tests }) => tests.flatMap(({ annotations }) => annotations)),
    ...suites.flatMap(inSuite),
  ];
  return inSuite(report ?? {})
    .filter(({ type }) => type === 'figure')
    .map(({ description }) => description ?? '');
}
