interface Annotation {
  type: string;
  description?: string;
}

interface Suite {
  suites?: Suite[];
  specs?: { tests: { annotations: Annotation[] }[] }[];
}

/** Figures that browser tests noted, as annotations of type `figure`, in Playwright's report. */
export function figuresOf(report: Suite | undefined): string[];
