'use client';
import { useEffect, useLayoutEffect } from 'react';
import { useStep } from './page-story';

/**
 * Marks the sections up to the present one, for browsers whose stylesheets cannot follow
 * scrolling by themselves: their stills fade by a transition instead (styles/stills.css).
 */
export function StillFade() {
  const step = useStep();
  useEffect(() => {
    document.documentElement.dataset.stills = 'stepped';
    document.querySelectorAll('[data-step]').forEach((section, index) => {
      section.toggleAttribute('data-reached', index <= step);
    });
  }, [step]);
  useLayoutEffect(() => {
    const { dataset } = document.documentElement;
    return () => {
      delete dataset.stills;
    };
  }, []);
  return null;
}
