'use client';
import { useEffect } from 'react';
import { useStory } from './page-story';

/** What the address named as the page came, before any step that the reader rested at was put there. */
export const LANDED_HASH = typeof window === 'undefined' ? '' : window.location.hash;

/** Browsers refuse an address that changes more than a hundred times in half a minute. */
const SETTLED_MS = 350;

/** Writes a hash into the address; an empty one takes it off. Neither scrolls nor adds to history. */
function writeHash(hash: string): void {
  if (window.location.hash === hash) return;
  const { pathname, search } = window.location;
  try {
    window.history.replaceState(window.history.state, '', `${pathname}${search}${hash}`);
  } catch {
    // Refused, or not allowed in a frame: the page itself stands where it should.
  }
}

/**
 * Keeps the address at the step where the reader has come to rest, so that a reload, a bookmark and
 * a copied address lead there; before the first step it names none.
 */
export function useAddress(): void {
  const { steps, position } = useStory();
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const write = () => {
      const { story, step } = position;
      const { hash } = window.location;
      // Below the last step are notes and sources, which have anchors of their own.
      const isBelow = story >= steps.length && !steps.some(({ id }) => hash === `#${id}`);
      if (!isBelow) writeHash(story > 0 ? `#${steps[step].id}` : '');
    };
    const stop = position.onMove(() => {
      clearTimeout(timer);
      timer = setTimeout(write, SETTLED_MS);
    });
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, [steps, position]);
}
