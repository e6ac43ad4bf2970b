'use client';
import { useSyncExternalStore } from 'react';
import { STORY_DATA } from './story-data';
import { createStory, type Story, type StorySource } from './story';

let story: Story | undefined;

function sourcesOfPage(): StorySource[] {
  const data = typeof document === 'undefined' ? null : document.getElementById(STORY_DATA);
  return JSON.parse(data?.textContent ?? '[]') as StorySource[];
}

/**
 * The story of this page: one for all its islands, made from the data in the page when the first of
 * them asks. On the server one without steps, at its beginning.
 */
export function useStory(): Story {
  return (story ??= createStory(sourcesOfPage()));
}

/** Index of the step at the reading line; the component renders again only when it changes. */
export function useStep(): number {
  const { position } = useStory();
  return useSyncExternalStore(
    position.onStep,
    () => position.step,
    () => 0,
  );
}
