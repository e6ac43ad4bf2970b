export function listLongTests(folder: string, args?: readonly string[]): Promise<string[]>;
export function writeNotDue(folder: string, part: number, tests: readonly string[]): string;

type Git = (...args: string[]) => Promise<{ ok: boolean; output: string }>;

export function countCommits(git?: Git): Promise<number | undefined>;

export function chooseLongTests(
  folder: string,
  asked?: number,
): Promise<{ notDue: string; words: string[] }>;
