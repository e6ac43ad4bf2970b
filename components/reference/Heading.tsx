import { type ComponentProps } from 'react';

/** Over a part of a page of reference; on paper its words stay with it. */
export function Heading(props: Omit<ComponentProps<'h2'>, 'className'>) {
  return (
    <h2
      className="mt-12 mb-4 text-[1.75rem] font-[420] tracking-[-0.012em] print:my-[6mm] print:break-inside-avoid print:break-after-avoid"
      {...props}
    />
  );
}
