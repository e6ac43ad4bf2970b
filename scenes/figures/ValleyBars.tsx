import { memo, type ReactNode } from 'react';
import { VALLEYS, type ValleyName } from '@/scenes/ids';
import { VALLEY_HEX } from '@/scenes/valley-colours';
import { BarList } from './BarList';
import { BarRow } from './BarRow';
import { VALLEY_LABELS } from '@/scenes/mountain-words';

/** A valley by its look, and the answer it stands for. */
export const ValleyLabel = memo(function ValleyLabel({ valley }: { valley: ValleyName }) {
  const { place, answer } = VALLEY_LABELS[valley];
  return (
    <>
      {place} <span data-answer="">{answer}</span>
    </>
  );
});

export interface ValleyBarsProps {
  /** The share of each valley in percent, unrounded; order of VALLEYS. */
  now: readonly number[];
  /** The shares at an earlier time. */
  before?: readonly number[];
  beforeWord?: string;
  /** Whether there is something to compare at times: its figures keep their place without. */
  compares?: boolean;
  /** What stands after the name of each valley, such as the mark of a guess. */
  mark?: ReactNode;
}

/** Bars over the five valleys, in their order on the mountain and in the colours of its runs. */
export function ValleyBars(props: ValleyBarsProps) {
  const { now, before, beforeWord, compares = before !== undefined, mark } = props;
  return (
    <BarList compared={compares}>
      {VALLEYS.map((valley, i) => (
        <BarRow
          key={valley}
          now={now[i]}
          before={before?.[i]}
          beforeWord={beforeWord}
          paint={VALLEY_HEX[valley]}
          valley={valley}
        >
          <ValleyLabel valley={valley} />
          {mark}
        </BarRow>
      ))}
    </BarList>
  );
}
