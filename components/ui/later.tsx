import { type ComponentType, type ReactNode } from 'react';
import { askedOnce } from './asked-once';
import { useArriving } from './use-arriving';

interface LaterProps {
  /** Stands for what did not come, and can ask for it again. */
  missing?: (again: () => void) => ReactNode;
}

/**
 * A component that comes in a script of its own once it is first drawn in a browser; until then, and
 * on the server, nothing stands in its place. It is asked for once, and again after it failed.
 */
export function later<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
): ComponentType<Props & LaterProps> {
  // One for all that ask: another component in its place would forget what the first knows.
  const asked = askedOnce(load);
  return function Later({ missing, ...props }: Props & LaterProps) {
    const { part: Part } = asked;
    const { trouble, retry } = useArriving(asked.ask, !Part);
    if (Part) return <Part {...(props as unknown as Props)} />;
    return trouble === 'broken' ? missing?.(retry) : null;
  };
}
