'use client';
import { useCallback, useEffect, useRef } from 'react';
import { standNow } from '../scroll/measure';
import { wantsLessMotion } from '../ui/use-reader-settings';
import { useStory } from './page-story';
import { stepFrom, type Wish } from './wayfinding';

/** Longer than a browser takes to scroll gently to anywhere. */
const UNDER_WAY_MS = 1500;

/** Scrolls to where a link to the step would land; without one to the top of the page. */
function scrollToStep(id: string | undefined): void {
  const behavior = wantsLessMotion() ? 'instant' : 'smooth';
  if (id === undefined) window.scrollTo({ top: 0, behavior });
  else document.getElementById(id)?.scrollIntoView({ behavior, block: 'start' });
}

/** Lets the keyboard go on from a step. */
function focusStep(id: string): void {
  const link = document.querySelector<HTMLElement>(`#${CSS.escape(id)} .step-link`);
  link?.focus({ preventScroll: true });
}

interface JumpOptions {
  /** What was pressed goes on having the focus; else the step gets it. */
  keepsFocus?: boolean;
}

/** Returns the index of the step it goes to, −1 for the top of the page; undefined where it stays. */
export type Jump = (wish: Wish, options?: JumpOptions) => number | undefined;

/**
 * Jumps from step to step; pressed again on the way, it goes on from where it was going. The address
 * follows once the page has come to rest (`useAddress`).
 */
export function useJumps(): Jump {
  const { steps, position } = useStory();
  /** Where the last jump went, in steps; `until` it is on its way. */
  const last = useRef({ story: -1, until: 0 });

  useEffect(() => {
    const turnedAside = () => {
      last.current.until = 0;
    };
    window.addEventListener('wheel', turnedAside, { passive: true });
    window.addEventListener('touchmove', turnedAside, { passive: true });
    return () => {
      window.removeEventListener('wheel', turnedAside);
      window.removeEventListener('touchmove', turnedAside);
    };
  }, []);

  return useCallback(
    (wish, { keepsFocus = false } = {}) => {
      const now = performance.now();
      const { story, until } = last.current;
      // Asked of the page: what was last drawn may be long ago, and the reader gone on since.
      const { story: here, rests } = standNow();
      const isThere = now < until || Math.floor(story) === Math.floor(here);
      const step = stepFrom(rests, isThere ? story : here, wish);
      if (step === undefined) return undefined;
      const id = steps[step]?.id;
      last.current = { story: rests[step] ?? -1, until: now + UNDER_WAY_MS };
      position.headFor(() => {
        const isUnderWay = performance.now() < last.current.until;
        if (isUnderWay) scrollToStep(id);
        return isUnderWay;
      });
      scrollToStep(id);
      if (id !== undefined && !keepsFocus) focusStep(id);
      return step;
    },
    [position, steps],
  );
}
