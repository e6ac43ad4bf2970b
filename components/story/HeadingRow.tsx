import { type ReactNode } from 'react';

/** A heading, and beside its first line the button that copies the link to it. */
export function HeadingRow({ children }: { children: ReactNode }) {
  return <div className="flex items-start gap-[0.6rem]">{children}</div>;
}
