'use client';
import { useReadingPosition } from '../scroll/use-reading-position';
import { useStory } from './page-story';
import { PagePalette } from './PagePalette';
import { StillFade } from './StillFade';

/** What follows the reader all the time: their place in the story, the page's light, its stills. */
export function StoryFollower() {
  useReadingPosition(useStory().position);
  return (
    <>
      <PagePalette />
      <StillFade />
    </>
  );
}
