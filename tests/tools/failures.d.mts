interface Spec {
  file: string;
  line: number;
  title: string;
  ok: boolean;
  tests: { results: { errors: { message?: string }[] }[] }[];
}

interface Suite {
  suites?: Suite[];
  specs?: Spec[];
}

interface VitestFile {
  name: string;
  status: string;
  message?: string;
  assertionResults: { status: string; fullName: string; failureMessages?: string[] }[];
}

/** Failing tests of Playwright's report, each in a few lines. */
export function playwrightFailures(
  report: (Suite & { errors?: { message?: string }[] }) | undefined,
): string[];

/** Failing tests of vitest's report, each in a few lines. */
export function vitestFailures(report: { testResults?: VitestFile[] } | undefined): string[];
