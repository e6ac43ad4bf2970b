import { type ReactNode, useId } from 'react';

export interface AsideProps {
  /** What the note is about. */
  title?: string;
  children?: ReactNode;
}

/**
 * A quiet note beside the story: where the metaphor bends, or what an expert would add. On a phone,
 * and after a question or another note, it is one press away; the browser opens it without scripting.
 */
export function Aside({ title = 'Where the metaphor bends', children }: AsideProps) {
  const id = useId();
  return (
    <aside className="step-aside" role="note" aria-label={title}>
      <button type="button" className="step-aside-open" popoverTarget={id}>
        {title}
      </button>
      <div id={id} popover="auto" className="step-aside-words">
        <p className="step-aside-title">{title}</p>
        {children}
      </div>
    </aside>
  );
}
