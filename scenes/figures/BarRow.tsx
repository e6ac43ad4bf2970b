import { type CSSProperties, type ReactNode } from 'react';
import { type ValleyName } from '@/scenes/ids';
import { percentFigure } from '@/scenes/percent';
import { RollingFigure } from './RollingFigure';

export interface BarRowProps {
  /** What the bar counts. */
  children: ReactNode;
  /** A share of a whole in percent, unrounded. */
  now: number;
  /** What is printed in place of the percentage. */
  nowText?: string;
  /** The same share at an earlier time: a thin bar under the first. */
  before?: number;
  /** Says to those who do not see the thin bar what it is. */
  beforeWord?: string;
  /** Any CSS colour; the accent when left out. Never the only thing that tells bars apart. */
  paint?: string;
  /** The valley it counts, which a guess marks. */
  valley?: ValleyName;
}

/** What is there at all stays visible, however short; nothing is no bar. */
const lengthOf = (percent: number): CSSProperties => ({
  width: `${percent.toFixed(2)}%`,
  minWidth: percent === 0 ? 0 : undefined,
});

/** One row of a list of bars: what, how long, how much. Stands in a `BarList`. */
export function BarRow({
  children,
  now,
  nowText,
  before,
  beforeWord = 'before',
  paint,
  valley,
}: BarRowProps) {
  const style = paint ? ({ '--paint': paint } as CSSProperties) : undefined;
  return (
    <div data-valley={valley} style={style}>
      <dt>{children}</dt>
      <dd data-bar="now">
        <span data-track="">
          <span style={lengthOf(now)} />
          {before !== undefined && <span style={lengthOf(before)} />}
        </span>
        {nowText === undefined ? <RollingFigure value={now} /> : <data value={now}>{nowText}</data>}
      </dd>
      {before !== undefined && (
        <dd data-bar="before">
          <span className="visually-hidden">{beforeWord} </span>
          <data value={before}>{percentFigure(before)}</data>
        </dd>
      )}
    </div>
  );
}
