import { type ReactNode } from 'react';

interface Moment {
  runs: number;
  loss: number;
}

interface LossCurveProps {
  /** Kept moments of training, in order. */
  moments: readonly Moment[];
  /** A moment to mark. */
  here?: Moment;
  /** Its caption. */
  children: ReactNode;
}

const WIDTH = 640;
const HEIGHT = 220;
const MARGIN = { left: 8, right: 16, top: 12, bottom: 28 };
const TICKS = [0, 1, 4, 16, 64, 256, 1024, 4096];
/** Those at the ends stay within the picture. */
const ANCHORS = new Map<number, 'start' | 'end'>([
  [TICKS[0], 'start'],
  [TICKS[TICKS.length - 1], 'end'],
]);

/** Error on held-out runs over the runs of training, on the log axis that the story scrubs. */
export function LossCurve({ moments, here, children }: LossCurveProps) {
  const [first, last] = [moments[0], moments[moments.length - 1]];
  const axis = (runs: number) => Math.log2(1 + runs) / Math.log2(1 + last.runs);
  const x = (runs: number) => MARGIN.left + axis(runs) * (WIDTH - MARGIN.left - MARGIN.right);
  const y = (loss: number) => {
    const fall = (first.loss - loss) / (first.loss - last.loss);
    return MARGIN.top + fall * (HEIGHT - MARGIN.top - MARGIN.bottom);
  };
  const points = moments.map(({ runs, loss }) => `${x(runs).toFixed(1)},${y(loss).toFixed(1)}`);
  return (
    <figure className="loss-curve">
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true">
        <polyline points={points.join(' ')} />
        {here && <circle cx={x(here.runs)} cy={y(here.loss)} r={7} />}
        {TICKS.map((runs) => (
          <text key={runs} x={x(runs)} y={HEIGHT - 6} textAnchor={ANCHORS.get(runs) ?? 'middle'}>
            {runs.toLocaleString('en')}
          </text>
        ))}
      </svg>
      <figcaption>{children}</figcaption>
    </figure>
  );
}
