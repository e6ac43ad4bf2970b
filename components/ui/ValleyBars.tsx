import { memo, type ReactNode } from 'react';
import { VALLEYS, type ValleyName } from '@/scenes/ids';
import { VALLEY_HEX } from '@/scenes/valley-colours';
import { BarRow, type Share } from './BarRow';
import { VALLEY_LABELS } from '@/scenes/mountain-words';

/** A valley by its look, and the answer it stands for. */
export const ValleyLabel = memo(function ValleyLabel({ valley }: { valley: ValleyName }) {
  const { place, answer } = VALLEY_LABELS[valley];
  return (
    <>
      {place} <span className="valley-answer">{answer}</span>
    </>
  );
});

export interface ValleyBarsProps {
  /** A share a valley, order of VALLEYS. */
  now: readonly Share[];
  /** The shares at an earlier time. */
  before?: readonly Share[];
  beforeWord?: string;
  /** What stands after the name of each valley, such as the mark of a guess. */
  mark?: ReactNode;
}

/** Bars over the five valleys, in their order on the mountain and in the colours of its runs. */
export function ValleyBars({ now, before, beforeWord, mark }: ValleyBarsProps) {
  return (
    <dl className="bars">
      {VALLEYS.map((valley, i) => (
        <BarRow
          key={valley}
          now={now[i]}
          before={before?.[i]}
          beforeWord={beforeWord}
          paint={VALLEY_HEX[valley]}
          className={`bar-to-${valley}`}
        >
          <ValleyLabel valley={valley} />
          {mark}
        </BarRow>
      ))}
    </dl>
  );
}
