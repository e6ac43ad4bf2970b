export const PARTS: number;

export interface Due {
  part: number;
  at: number;
  by: 'wish' | 'commit' | 'day';
}

export function partDue(known: { asked?: number; commits?: number; seconds: number }): Due;
export function testsOf(part: number, tests: readonly string[]): string[];
export function rotationInWords(due: Due, tests: readonly string[]): string[];
