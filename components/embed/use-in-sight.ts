'use client';
import { useEffect, useState } from 'react';

/** So long a frame may be out of sight before it gives up what it draws with. */
const GIVEN_UP_AFTER_MS = 5000;

/** Calls back whenever the page comes into sight or leaves it, wherever its frame stands. */
function watchSight(onSight: (isSeen: boolean) => void): () => void {
  const sight = new IntersectionObserver((seen) => onSight(seen.at(-1)?.isIntersecting ?? true));
  sight.observe(document.body);
  return () => sight.disconnect();
}

/** Whether the page has been in sight, since it was of interest. */
export function useSeen(isOfInterest: boolean): boolean {
  const [seen, setSeen] = useState(false);
  const watches = isOfInterest && !seen;
  useEffect(
    () => (watches ? watchSight((isSeen) => isSeen && setSeen(true)) : undefined),
    [watches],
  );
  return seen;
}

/** Whether the page has been out of sight for long and is so still, while that is of interest. */
export function useAway(isOfInterest: boolean): boolean {
  const [away, setAway] = useState(false);
  useEffect(() => {
    if (!isOfInterest) return undefined;
    let timer: ReturnType<typeof setTimeout>;
    const stop = watchSight((isSeen) => {
      clearTimeout(timer);
      if (isSeen) setAway(false);
      else timer = setTimeout(() => setAway(true), GIVEN_UP_AFTER_MS);
    });
    return () => {
      clearTimeout(timer);
      stop();
      setAway(false);
    };
  }, [isOfInterest]);
  return away;
}
