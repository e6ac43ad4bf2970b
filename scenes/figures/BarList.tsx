import { type ReactNode } from 'react';

interface BarListProps {
  /** Bars stand beside their words, unless these are long; turns are words of one width, or buttons. */
  kind?: 'long' | 'turns' | 'choices';
  /** Whether rows have a second figure at times: it keeps its place without. */
  compared?: boolean;
  /** `<BarRow />`, nothing else. */
  children?: ReactNode;
}

/** Rows of bars that share their columns, so that they begin and end together and compare. */
export function BarList({ kind, compared = false, children }: BarListProps) {
  return <dl data-bars={[kind, compared && 'compared'].filter(Boolean).join(' ')}>{children}</dl>;
}
