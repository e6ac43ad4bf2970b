'use client';
import { useCallback, useEffect, useMemo, useRef } from 'react';
import { wantsLessMotion } from '../ui/use-reader-settings';
import { useStory } from './page-story';
import { stepFrom } from './wayfinding';

/** Longer than a browser takes to scroll gently to anywhere. */
const UNDER_WAY_MS = 1500;

/** Goes to where a link to the step would land, and lets the keyboard go on from there. */
function goTo(id: string | undefined): void {
  const behavior = wantsLessMotion() ? 'instant' : 'smooth';
  const { pathname, search } = window.location;
  window.history.replaceState(
    window.history.state,
    '',
    `${pathname}${search}${id ? `#${id}` : ''}`,
  );
  if (id === undefined) return window.scrollTo({ top: 0, behavior });
  const step = document.getElementById(id);
  step?.scrollIntoView({ behavior, block: 'start' });
  step?.querySelector<HTMLElement>('.step-link')?.focus({ preventScroll: true });
}

/** Jumps from step to step; pressed again on the way, it goes on from where it was going. */
export function useJumps(): (wish: 'next' | 'previous') => void {
  const { steps, position } = useStory();
  const rests = useMemo(() => steps.map(({ rest }, index) => index + rest), [steps]);
  const heading = useRef({ story: -1, until: 0 });

  useEffect(() => {
    const turnedAside = () => {
      heading.current.until = 0;
    };
    window.addEventListener('wheel', turnedAside, { passive: true });
    window.addEventListener('touchmove', turnedAside, { passive: true });
    return () => {
      window.removeEventListener('wheel', turnedAside);
      window.removeEventListener('touchmove', turnedAside);
    };
  }, []);

  return useCallback(
    (wish) => {
      const now = performance.now();
      const { story, until } = heading.current;
      const isThere = now < until || Math.floor(story) === position.step;
      const place = isThere ? story : position.story;
      const step = stepFrom(rests, place, wish);
      if (step === undefined) return;
      heading.current = { story: rests[step] ?? -1, until: now + UNDER_WAY_MS };
      goTo(steps[step]?.id);
    },
    [rests, position, steps],
  );
}
