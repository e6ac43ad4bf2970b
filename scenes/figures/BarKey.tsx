import { type ReactNode } from 'react';

interface BarKeyProps {
  /** The thin bar under the first, and what it is called by those who do not see it. */
  before?: string;
  children: ReactNode;
}

/** What a bar stands for, with a sample of it. Its words are whole elements: they change. */
export function BarKey({ before, children }: BarKeyProps) {
  return (
    <span data-key={before ? 'before' : 'now'}>
      {before && <span className="visually-hidden">{before}: </span>}
      <span>{children}</span>
    </span>
  );
}
