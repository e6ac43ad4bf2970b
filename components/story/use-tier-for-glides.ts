'use client';
import { useCallback, useEffect, useRef } from 'react';
import { wantsLessMotion } from '../ui/use-reader-settings';

const NOTHING_DRAWN = { tier: '', wasSlow: false };

/**
 * Whether the picture may glide: the mountain is drawn, not at the lowest tier, and never had to go
 * to a lower one. A glide draws some thirty frames where a scroll alone draws one.
 */
export function useTierForGlides(): () => boolean {
  const drawn = useRef(NOTHING_DRAWN);
  useEffect(() => {
    const canvas = document.querySelector<HTMLElement>('canvas[data-tier]');
    drawn.current = { tier: canvas?.dataset.tier ?? '', wasSlow: false };
    // The canvas mostly comes later than this, and says itself how it is drawn.
    const observer = new MutationObserver((records) => {
      for (const { target, oldValue } of records) {
        const tier = target instanceof HTMLElement ? (target.dataset.tier ?? '') : '';
        const wasSlow = oldValue !== null && oldValue !== tier;
        drawn.current = { tier, wasSlow: drawn.current.wasSlow || wasSlow };
      }
    });
    const attributeFilter = ['data-tier'];
    observer.observe(document, { subtree: true, attributeFilter, attributeOldValue: true });
    return () => observer.disconnect();
  }, []);
  return useCallback(() => {
    const { tier, wasSlow } = drawn.current;
    return tier !== '' && tier !== 'low' && !wasSlow && !wantsLessMotion();
  }, []);
}
