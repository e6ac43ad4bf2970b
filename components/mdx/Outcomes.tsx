import { type ReactNode } from 'react';
import { type GateName, type StateName } from '@/scenes/ids';
import { AskedGate } from '@/scenes/figures/AskedGate';
import { BarKey } from '@/scenes/figures/BarKey';
import { OutcomeFigure } from '@/scenes/figures/OutcomeFigure';
import { ValleyBars } from '@/scenes/figures/ValleyBars';
import { type ReadingOf, conditionsOf } from './describe-reading';
import { beforeTitle, GATE_TITLES } from './titles';

type Options = Pick<ReadingOf, 'temperature' | 'pushes' | 'likeness' | 'fences' | 'runs'>;

export interface OutcomesProps extends Options {
  gate: GateName;
  state: StateName;
  /** A named state to compare with, as it stands: the options belong to `state` alone. */
  before?: StateName;
  /** Given by the pipeline: the odds in percent, order of VALLEYS, unrounded and in words. */
  values?: readonly number[];
  shown?: readonly string[];
  /** Given by the pipeline: the odds of `before`. */
  beforeValues?: readonly number[];
}

/** Where the runs of a gate end: the odds of all five valleys, and if asked how they were before. */
export function Outcomes({ mark, ...props }: OutcomesProps & { mark?: ReactNode }) {
  const { gate, state, before, values = [], beforeValues } = props;
  const now = conditionsOf(props).join(', ');
  const caption = (
    <>
      Where runs from <AskedGate>{GATE_TITLES[gate]}</AskedGate> end
      {before ? (
        <>
          : <BarKey>{now}</BarKey> <BarKey before="before">{beforeTitle(before, state)}</BarKey>
        </>
      ) : (
        <>, {now}</>
      )}
    </>
  );
  return (
    <OutcomeFigure caption={caption}>
      <ValleyBars now={values} before={before && beforeValues} mark={mark} />
    </OutcomeFigure>
  );
}
