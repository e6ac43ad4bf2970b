import { type ReactNode } from 'react';

/** Letters of machines stand larger than ours of the same size. */
const SIZED = { font: '0.88em ui-monospace, monospace' };

/** A word of an address or of code, within a sentence or a table. */
export function Name({ children }: { children: ReactNode }) {
  return <code style={SIZED}>{children}</code>;
}
