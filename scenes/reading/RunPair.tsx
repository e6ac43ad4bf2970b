import { type ReactNode } from 'react';

/** Two `RunPicture`s side by side. */
export function RunPair({ children }: { children: ReactNode }) {
  return <div className="grid grid-cols-2 gap-[0.8rem] text-finer">{children}</div>;
}
