import { useEffect, useMemo, useState } from 'react';
import { Gradual, type Slices } from '../slices/gradual';
import { prepareWhenIdle } from '../slices/pacing';

/** What somebody has to free; freed twice or used again after, it still works. */
interface Disposable {
  dispose(): void;
}

/** Made once for a part and freed with it: fiber frees what JSX made, not what it was given. */
export function useMade<Made extends Disposable>(make: () => Made): Made {
  const [made] = useState(make);
  useEffect(() => () => made.dispose(), [made]);
  return made;
}

/**
 * Made of a value for as long as it is the same object, and freed when another comes.
 * @param make the same function as long as it would make the same
 */
export function useMadeOf<Value extends object, Made extends Disposable>(
  value: Value | undefined,
  make: (value: Value) => Made,
): Made | undefined {
  const made = useMemo(() => (value ? make(value) : undefined), [value, make]);
  useEffect(() => () => made?.dispose(), [made]);
  return made;
}

/**
 * What a part needs only later: made in slices while the page is idle, at once when a frame asks,
 * freed with the part. Frames never wait for it.
 */
export function useLater<Made extends Disposable>(
  plan: () => readonly (() => Slices<Made>)[],
): readonly Gradual<Made>[] {
  const [things] = useState(() => plan().map((make) => new Gradual(make)));
  useEffect(() => {
    const stop = prepareWhenIdle(things);
    return () => {
      stop();
      for (const { existing } of things) existing?.dispose();
    };
  }, [things]);
  return things;
}
