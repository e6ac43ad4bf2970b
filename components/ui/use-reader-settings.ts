'use client';
import { useCallback, useSyncExternalStore } from 'react';

/** Whether a media query holds; follows it while the page is open. False on the server. */
function useMedia(query: string): boolean {
  const subscribe = useCallback(
    (listener: () => void) => {
      const media = window.matchMedia(query);
      media.addEventListener('change', listener);
      return () => media.removeEventListener('change', listener);
    },
    [query],
  );
  return useSyncExternalStore(
    subscribe,
    () => window.matchMedia(query).matches,
    () => false,
  );
}

/** The reader asked for less motion. */
export const useReducedMotion = (): boolean => useMedia('(prefers-reduced-motion: reduce)');

/** The reader asked for dark pages. */
export const useDarkScheme = (): boolean => useMedia('(prefers-color-scheme: dark)');
