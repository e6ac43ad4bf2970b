import { type ComponentType, lazy, Suspense, useSyncExternalStore } from 'react';

const never = () => () => {};

/**
 * A component that comes in a script of its own once it is first drawn in a browser; until then, and
 * on the server, nothing stands in its place.
 */
export function later<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
): ComponentType<Props> {
  const Part = lazy(async () => ({ default: await load() }));
  return function Later(props: Props) {
    const isInBrowser = useSyncExternalStore(
      never,
      () => true,
      () => false,
    );
    if (!isInBrowser) return null;
    return (
      <Suspense>
        <Part {...props} />
      </Suspense>
    );
  };
}
