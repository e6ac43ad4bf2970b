import { type ReactNode } from 'react';

interface BarKeyProps {
  /** The thin bar under the first, and what it is called by those who do not see it. */
  before?: string;
  /** Whether it is the only one, which needs no sample. */
  alone?: boolean;
  children: ReactNode;
}

/**
 * What a bar stands for, with a sample of it. Its elements stay, and its words are whole ones, since
 * both change: a translator takes the text beside them out of the page.
 */
export function BarKey({ before, alone = false, children }: BarKeyProps) {
  const sample = before ? 'before' : 'now';
  return (
    <span data-key={alone ? undefined : sample}>
      {before && <span className="visually-hidden">{before}: </span>}
      <span>{children}</span>
    </span>
  );
}
