'use client';
import { useLayoutEffect } from 'react';
import { useReadingPosition } from '../scroll/use-reading-position';
import { useDarkScheme, useReducedMotion } from '../ui/use-reader-settings';
import { useStory } from './page-story';
import { PagePalette } from './PagePalette';
import { StillFade } from './StillFade';
import { useTierForGlides } from './use-tier-for-glides';

/** What follows the reader all the time: their place in the story, the page's light, its stills. */
export function StoryFollower() {
  const story = useStory();
  const reducedMotion = useReducedMotion();
  const dark = useDarkScheme();
  useLayoutEffect(() => story.follow({ reducedMotion, dark }), [story, reducedMotion, dark]);
  useReadingPosition(story.position, useTierForGlides());
  return (
    <>
      <PagePalette />
      <StillFade />
    </>
  );
}
