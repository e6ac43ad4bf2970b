import type { Metadata } from 'next';
import { StoryPage } from '@/components/story/StoryPage';
import { listChapters, loadChapter } from '@/content/pipeline/load';
import { loadStoryChapter } from '@/app/load-story';
import { socialCard } from '@/app/social-card';

interface RouteProps {
  params: Promise<{ slug: string }>;
}

export const dynamicParams = false;

export async function generateStaticParams() {
  return (await listChapters()).map(({ slug }) => ({ slug }));
}

export async function generateMetadata({ params }: RouteProps): Promise<Metadata> {
  const { slug } = await params;
  const { title, description } = await loadChapter(slug);
  const alternates = { canonical: `/chapters/${slug}/` };
  return { title, description, alternates, ...socialCard(slug) };
}

/** One chapter by itself, for a lesson: the same words and the same mountain as in the story. */
export default async function ChapterRoute({ params }: RouteProps) {
  const { slug } = await params;
  return <StoryPage chapters={[await loadStoryChapter(slug, 2)]} alone />;
}
