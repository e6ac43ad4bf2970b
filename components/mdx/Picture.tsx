import { type ReactNode } from 'react';

/** What the mountain shows at this step, in words, for readers who do not see it. */
export function Picture({ children }: { children?: ReactNode }) {
  return (
    <div className="step-picture" role="note" aria-label="What the mountain shows">
      {children}
    </div>
  );
}
