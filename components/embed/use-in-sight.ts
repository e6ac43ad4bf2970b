'use client';
import { useEffect, useState } from 'react';
import { whenSeen } from '../ui/when-seen';

/** So long a frame may be out of sight before it gives up what it draws with. */
const GIVEN_UP_AFTER_MS = 5000;

/** Whether the page has been in sight, since it was of interest. */
export function useSeen(isOfInterest: boolean): boolean {
  const [seen, setSeen] = useState(false);
  const watches = isOfInterest && !seen;
  useEffect(() => (watches ? whenSeen(document.body, () => setSeen(true)) : undefined), [watches]);
  return seen;
}

/** Whether the page has been out of sight for long and is so still, while that is of interest. */
export function useAway(isOfInterest: boolean): boolean {
  const [away, setAway] = useState(false);
  useEffect(() => {
    if (!isOfInterest) return undefined;
    let timer: ReturnType<typeof setTimeout>;
    const sight = new IntersectionObserver((changes) => {
      clearTimeout(timer);
      if (changes.at(-1)?.isIntersecting) setAway(false);
      else timer = setTimeout(() => setAway(true), GIVEN_UP_AFTER_MS);
    });
    sight.observe(document.body);
    return () => {
      clearTimeout(timer);
      sight.disconnect();
      setAway(false);
    };
  }, [isOfInterest]);
  return away;
}
