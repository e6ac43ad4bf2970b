'use client';
import { type RefObject, useEffect, useRef } from 'react';

/** How far outside of the window something counts as about to be seen. */
const NEAR = '50%';

/**
 * Calls once what wears the ref is drawn and near the window: not while it is folded away, left out,
 * or in a frame that nobody has come to.
 */
export function useSight(onSight: (() => void) | undefined): RefObject<HTMLDivElement | null> {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!place.current || !onSight) return;
    const sight = new IntersectionObserver(
      (seen) => {
        if (!seen.some(({ isIntersecting }) => isIntersecting)) return;
        sight.disconnect();
        onSight();
      },
      { rootMargin: NEAR },
    );
    sight.observe(place.current);
    return () => sight.disconnect();
  }, [onSight]);
  return place;
}
