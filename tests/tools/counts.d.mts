export interface Counts {
  passed: number;
  failed: number;
  skipped: number;
}

interface VitestReport {
  testResults?: { status: string; assertionResults: { status: string }[] }[];
}

interface PlaywrightReport {
  stats?: { expected: number; flaky: number; unexpected: number; skipped: number };
  errors?: unknown[];
}

export function sumCounts(counts: readonly Counts[]): Counts;
export function countAsOne(ok: boolean): Counts;
export function isGood(counts: Counts): boolean;
export function countsInWords(counts: Counts): string;
export function countVitest(report: VitestReport | undefined, ok: boolean): Counts;
export function countPlaywright(report: PlaywrightReport | undefined, ok: boolean): Counts;
