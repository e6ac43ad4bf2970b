'use client';
import { useSyncExternalStore } from 'react';

/** A hook that tells whether a media query holds, and follows it. False on the server. */
function mediaHook(query: string): () => boolean {
  // Asked at every render: the browser parses the query once.
  let media: MediaQueryList | undefined;
  const list = () => (media ??= window.matchMedia(query));
  const subscribe = (listener: () => void) => {
    list().addEventListener('change', listener);
    return () => list().removeEventListener('change', listener);
  };
  const holds = () => list().matches;
  return () => useSyncExternalStore(subscribe, holds, () => false);
}

/** The reader asked for less motion. */
export const useReducedMotion = mediaHook('(prefers-reduced-motion: reduce)');

/** The reader asked for dark pages. */
export const useDarkScheme = mediaHook('(prefers-color-scheme: dark)');
