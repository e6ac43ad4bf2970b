import { type ReactNode } from 'react';

export interface BarsProps {
  title: string;
  /** `<Bar />`, nothing else. */
  children?: ReactNode;
}

/** A few shares side by side, each a bar with its number. */
export function Bars({ title, children }: BarsProps) {
  return (
    <figure className="outcomes">
      <figcaption>{title}</figcaption>
      <dl className="bars">{children}</dl>
    </figure>
  );
}
