import type { Metadata } from 'next';
import { TextEdition } from '@/components/reference/TextEdition';
import { STORY_CARD } from '@/components/stills/cards';
import { listChapters } from '@/content/pipeline/load';
import { loadTextChapter } from '@/app/load-text';
import { socialCard } from '@/app/social-card';

export const metadata: Metadata = {
  title: 'The story as text',
  description: 'All of Fall Line as text with a still picture of each step, for reading and print.',
  alternates: { canonical: '/text/' },
  ...socialCard(STORY_CARD),
};

export default async function TextRoute() {
  const refs = await listChapters();
  return (
    <TextEdition chapters={await Promise.all(refs.map(({ slug }) => loadTextChapter(slug)))} />
  );
}
