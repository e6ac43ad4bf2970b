'use client';
import { useSyncExternalStore } from 'react';

/** A hook that tells whether a media query holds, and follows it. False on the server. */
function mediaHook(query: string): () => boolean {
  // Asked at every render: the browser is asked once, and again when it says that it has changed.
  let media: MediaQueryList | undefined;
  let known: boolean | undefined;
  const list = () => (media ??= window.matchMedia(query));
  const subscribe = (listener: () => void) => {
    const onChange = () => {
      known = list().matches;
      listener();
    };
    known = list().matches;
    list().addEventListener('change', onChange);
    return () => {
      known = undefined;
      list().removeEventListener('change', onChange);
    };
  };
  const holds = () => (known ??= list().matches);
  return () => useSyncExternalStore(subscribe, holds, () => false);
}

const LESS_MOTION = '(prefers-reduced-motion: reduce)';

/** The reader asked for less motion. */
export const useReducedMotion = mediaHook(LESS_MOTION);

/** The same, asked once when something is about to move; in the browser only. */
export const wantsLessMotion = () => window.matchMedia(LESS_MOTION).matches;

const useDarkSystem = mediaHook('(prefers-color-scheme: dark)');

/** Whether the page is dark: as a frame's address says it (`data-theme`), else as the reader asked. */
export function useDarkScheme(): boolean {
  const asked = useDarkSystem();
  const { theme } = typeof document === 'undefined' ? {} : document.documentElement.dataset;
  return theme ? theme === 'dark' : asked;
}
