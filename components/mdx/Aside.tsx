import { type ReactNode } from 'react';

export interface AsideProps {
  /** What the note is about. */
  title?: string;
  children?: ReactNode;
}

/** A quiet note beside the story: where the metaphor bends, or what an expert would add. */
export function Aside({ title = 'Where the metaphor bends', children }: AsideProps) {
  return (
    <aside className="step-aside" role="note" aria-label={title}>
      <p className="step-aside-title">{title}</p>
      {children}
    </aside>
  );
}
