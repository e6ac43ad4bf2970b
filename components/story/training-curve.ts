import { logRuns } from '@/scenes/pose/timeline';

interface Moment {
  runs: number;
  loss: number;
}

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

/** Horizontal place of a number of runs in a chart `width` wide, log axis. */
export function xOfRuns(moments: readonly Moment[], runs: number, width: number): number {
  const last = moments[moments.length - 1].runs;
  return (logRuns(runs) / logRuns(last)) * (width - 12) + 6;
}

/** Vertical place of a loss in a chart `height` high; the first moment's loss is at the top. */
export function yOfLoss(moments: readonly Moment[], loss: number, height: number): number {
  const top = moments[0].loss;
  const bottom = moments[moments.length - 1].loss;
  const span = top - bottom || 1;
  return (1 - (loss - bottom) / span) * (height - 16) + 8;
}

/** The loss curve as an SVG path. */
export function lossPath(moments: readonly Moment[], width: number, height: number): string {
  return moments
    .map(({ runs, loss }, i) => {
      const x = xOfRuns(moments, runs, width).toFixed(1);
      return `${i === 0 ? 'M' : 'L'}${x} ${yOfLoss(moments, loss, height).toFixed(1)}`;
    })
    .join('');
}
