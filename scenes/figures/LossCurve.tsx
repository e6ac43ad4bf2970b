import { type ReactNode } from 'react';
import { countText } from '@/scenes/count-text';
import { DrawnCurve, DrawnDot, DrawnText } from './drawn';
import { Drawing } from './Drawing';
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
const FOOT = 176;
const BOX = { left: 8, right: WIDTH - 16, top: 12, bottom: FOOT };
const TICKS = [0, 1, 4, 16, 64, 256, 1024, 4096];
/** In a narrow drawing it would touch the last. */
const SPARE = 1024;
/** Those at the ends stay within the picture. */
const ANCHORS = new Map<number, 'start' | 'end'>([
  [TICKS[0], 'start'],
  [TICKS[TICKS.length - 1], 'end'],
]);

/** Error on held-out runs over the runs of training, on the log axis that the story scrubs. */
export function LossCurve({ moments, here, children }: LossCurveProps) {
  const { x, y, points } = lossAxes(moments, BOX);
  return (
    <figure>
      <Drawing size={[WIDTH, FOOT + 8]} rows={1}>
        <DrawnCurve points={points} />
        {here && <DrawnDot cx={x(here.runs)} cy={y(here.loss)} r={7} />}
        {TICKS.map((runs) => (
          <DrawnText
            key={runs}
            isSpare={runs === SPARE}
            x={x(runs)}
            y={FOOT + 8}
            dy="1em"
            textAnchor={ANCHORS.get(runs) ?? 'middle'}
          >
            {countText(runs)}
          </DrawnText>
        ))}
      </Drawing>
      <figcaption className="font-sans text-fine/[1.5] font-normal text-quiet">
        {children}
        <span> · the axis does not start at 0</span>
      </figcaption>
    </figure>
  );
}
