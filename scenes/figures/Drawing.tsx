import { type CSSProperties, type ReactNode } from 'react';

interface DrawingProps {
  /** Width and height of what is drawn, in its own units. */
  size: readonly [width: number, height: number];
  /** Rows of words below it, each `1em` further down than the last. */
  rows: number;
  children: ReactNode;
}

/**
 * A drawing within a figure of class `drawing`, as wide as that is. Its words keep their size on the
 * page, so that all that stands below or beside them is to be placed in `em`.
 */
export function Drawing({ size: [width, height], rows, children }: DrawingProps) {
  const style = { '--span': `${width}px`, '--rows': rows } as CSSProperties;
  return (
    <svg viewBox={`0 0 ${width} ${height}`} style={style} aria-hidden="true">
      {children}
    </svg>
  );
}
