import { type ReactNode } from 'react';

interface FoldProps {
  name: string;
  /** Where it does not, what it holds stands as it is. */
  folds: boolean;
  className?: string;
  children: ReactNode;
}

/** What waits behind a name in a narrow frame, and stands open in a wide one (`styles/embed.css`). */
export function Fold({ name, folds, className = '', children }: FoldProps) {
  if (!folds) return children;
  return (
    <details className={`embed-fold ${className}`}>
      <summary>{name}</summary>
      {children}
    </details>
  );
}
