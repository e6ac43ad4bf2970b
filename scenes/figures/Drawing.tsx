import { type CSSProperties, type ReactNode } from 'react';

interface DrawingProps {
  /** Width and height of what is drawn, in its own units. */
  size: readonly [width: number, height: number];
  /** Rows of words below it, each `1em` further down than the last. */
  rows: number;
  children: ReactNode;
}

/**
 * A drawing as wide as what it stands in. Its words and lines (`drawn.tsx`) keep their size on the
 * page, so that all that stands below or beside words is to be placed in `em`.
 */
export function Drawing({ size: [width, height], rows, children }: DrawingProps) {
  const style = { '--span': `${width}px`, '--rows': rows } as CSSProperties;
  return (
    <div className="@container">
      <svg
        viewBox={`0 0 ${width} ${height}`}
        className="mb-[calc(var(--rows)*0.6875rem+0.35rem)] w-full overflow-visible"
        style={style}
        aria-hidden="true"
      >
        {children}
      </svg>
    </div>
  );
}
