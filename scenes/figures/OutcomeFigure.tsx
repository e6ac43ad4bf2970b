import { type ReactNode } from 'react';

interface OutcomeFigureProps {
  /** What its bars count. */
  caption: ReactNode;
  /** Whether it belongs to a scene, where figures are what a page is for. */
  isOfScene?: boolean;
  /** Whether it has something to compare at times: its caption keeps the lines for that. */
  compares?: boolean;
  /** A list of bars. */
  children: ReactNode;
}

/** Bars and what they count. How far it keeps from other things is theirs to say. */
export function OutcomeFigure(props: OutcomeFigureProps) {
  const { caption, isOfScene = false, compares = false, children } = props;
  const size = isOfScene
    ? 'text-fine phone:leading-[1.3] in-data-[scene=lab]:text-finer'
    : 'text-finest phone:text-xs/[1.3]';
  return (
    <figure
      data-outcomes={compares ? 'compared' : ''}
      className={`font-sans font-medium tabular-nums ${size}`}
    >
      <figcaption className="mb-[0.35rem] text-pretty">{caption}</figcaption>
      {children}
    </figure>
  );
}
