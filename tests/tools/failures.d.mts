interface Spec {
  file: string;
  line: number;
  title: string;
  ok: boolean;
  tests: { status: string; results: { errors: { message?: string }[] }[] }[];
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

/** Tests of Playwright's report that failed or were left out, each in a few lines. */
export function playwrightFailures(
  report: (Suite & { errors?: { message?: string }[] }) | undefined,
): string[];

/** Tests of vitest's report that failed or were left out, each in a few lines. */
export function vitestFailures(report: { testResults?: VitestFile[] } | undefined): string[];
