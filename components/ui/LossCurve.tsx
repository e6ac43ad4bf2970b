import { type ReactNode } from 'react';
import { countText } from '@/scenes/count-text';
import { lossAxes, type LossMoment } from './loss-axes';

interface LossCurveProps {
  /** Kept moments of training, in order. */
  moments: readonly LossMoment[];
  /** A moment to mark. */
  here?: LossMoment;
  /** Its caption. */
  children: ReactNode;
}

const WIDTH = 640;
const HEIGHT = 220;
const BOX = { left: 8, right: WIDTH - 16, top: 12, bottom: HEIGHT - 28 };
const TICKS = [0, 1, 4, 16, 64, 256, 1024, 4096];
/** Those at the ends stay within the picture. */
const ANCHORS = new Map<number, 'start' | 'end'>([
  [TICKS[0], 'start'],
  [TICKS[TICKS.length - 1], 'end'],
]);

/** Error on held-out runs over the runs of training, on the log axis that the story scrubs. */
export function LossCurve({ moments, here, children }: LossCurveProps) {
  const { x, y, points } = lossAxes(moments, BOX);
  return (
    <figure className="loss-curve">
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true">
        <polyline points={points} />
        {here && <circle cx={x(here.runs)} cy={y(here.loss)} r={7} />}
        {TICKS.map((runs) => (
          <text key={runs} x={x(runs)} y={HEIGHT - 6} textAnchor={ANCHORS.get(runs) ?? 'middle'}>
            {countText(runs)}
          </text>
        ))}
      </svg>
      <figcaption>{children}</figcaption>
    </figure>
  );
}
