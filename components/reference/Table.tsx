import { type ReactNode } from 'react';

interface TableProps {
  caption: string;
  head: readonly string[];
  /** Its rows. */
  children: ReactNode;
}

/** A table that scrolls by itself where the page is narrow. */
export function Table({ caption, head, children }: TableProps) {
  return (
    <div className="my-6 overflow-x-auto" tabIndex={0} role="region" aria-label={caption}>
      <table className="w-full font-sans text-finest/[1.45] tabular-nums cells:border-b cells:border-line cells:py-[0.3rem] cells:pr-4 cells:text-left cells:align-top">
        <caption className="pb-2 text-left text-fine/[1.45] font-semibold">{caption}</caption>
        <thead>
          <tr>
            {head.map((title) => (
              <th key={title} scope="col" className="text-quiet">
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </div>
  );
}
