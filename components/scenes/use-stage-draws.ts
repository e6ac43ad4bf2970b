'use client';
import { useSyncExternalStore } from 'react';

const onDocument = () => document.documentElement;

function watch(listener: () => void): () => void {
  const observer = new MutationObserver(listener);
  observer.observe(onDocument(), { attributeFilter: ['data-mountain'] });
  return () => observer.disconnect();
}

/** Whether the story's mountain is drawn; where stills stand for it, nobody sees what is sampled. */
export function useStageDraws(): boolean {
  return useSyncExternalStore(
    watch,
    () => onDocument().dataset.mountain === 'live',
    () => false,
  );
}
