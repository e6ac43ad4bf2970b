import type { Metadata } from 'next';
import { STORY_CARD } from '@/components/stills/cards';
import { StoryPage } from '@/components/story/StoryPage';
import { listChapters } from '@/content/pipeline/load';
import { loadStoryChapter } from '@/app/load-story';
import { socialCard } from '@/app/social-card';

export const metadata: Metadata = { alternates: { canonical: '/' }, ...socialCard(STORY_CARD) };

/** The whole story in one scroll. */
export default async function StoryRoute() {
  const refs = await listChapters();
  const chapters = await Promise.all(refs.map(({ slug }) => loadStoryChapter(slug, 3)));
  return <StoryPage chapters={chapters} />;
}
