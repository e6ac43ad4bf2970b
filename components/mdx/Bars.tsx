import { type ReactNode } from 'react';
import { BarList } from '@/scenes/figures/BarList';
import { OutcomeFigure } from '@/scenes/figures/OutcomeFigure';

export interface BarsProps {
  title: string;
  /** `<Bar />`, nothing else. */
  children?: ReactNode;
}

/** A few shares side by side, each a bar with its number. */
export function Bars({ title, children }: BarsProps) {
  return (
    <OutcomeFigure caption={title}>
      <BarList>{children}</BarList>
    </OutcomeFigure>
  );
}
