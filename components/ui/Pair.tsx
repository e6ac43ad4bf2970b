import { type ReactNode } from 'react';

interface PairProps {
  name: ReactNode;
  /** What the name stands for. */
  children: ReactNode;
}

/** One row of a `dl`: a name, and beside it what it stands for. */
export function Pair({ name, children }: PairProps) {
  return (
    <div className="grid grid-cols-[minmax(9rem,2fr)_3fr] gap-4 border-b border-line py-[0.3rem]">
      <dt className="font-semibold">{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
