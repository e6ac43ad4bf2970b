import type { Metadata } from 'next';
import { socialCard } from '@/app/social-card';
import { Gallery } from '@/components/gallery/Gallery';
import { STORY_CARD } from '@/components/stills/cards';
import { loadStills } from '@/components/stills/manifest';
import { frameSubjects, stillSubjects } from '@/components/stills/subjects';
import frames, { PHONE_FRAMES } from '@/content/frames/storyboard';
import { listChapters, loadChapter } from '@/content/pipeline/load';

export const metadata: Metadata = {
  title: 'Gallery',
  description: 'Every picture of the story as it stands at rest, with the pose behind it.',
  alternates: { canonical: '/gallery/' },
  robots: { index: false },
  ...socialCard(STORY_CARD),
};

/** For those who make the story: what each step shows. The stills are photographed from here. */
export default async function GalleryRoute() {
  const refs = await listChapters();
  const chapters = await Promise.all(refs.map(({ slug }) => loadChapter(slug)));
  const { stills } = await loadStills();
  return (
    <Gallery
      subjects={stillSubjects(chapters)}
      stills={stills}
      frames={frameSubjects(frames)}
      phoneFrames={PHONE_FRAMES}
    />
  );
}
