import { logRuns } from '@/scenes/pose/timeline';

/**
 * A value between kept moments of training, linear on the log axis of runs; ends are held.
 * @param moments in order of runs, at least one
 */
export function valueAt<T extends { runs: number }>(
  moments: readonly T[],
  runs: number,
  value: (moment: T) => number,
): number {
  const next = moments.findIndex((moment) => moment.runs >= runs);
  if (next === 0) return value(moments[0]);
  if (next < 0) return value(moments[moments.length - 1]);
  const a = moments[next - 1];
  const b = moments[next];
  const t = (logRuns(runs) - logRuns(a.runs)) / (logRuns(b.runs) - logRuns(a.runs));
  return value(a) + (value(b) - value(a)) * t;
}
