import type { Metadata } from 'next';
import { STORY_CARD } from '@/components/stills/cards';
import { GlossaryPage } from '@/components/reference/GlossaryPage';
import { socialCard } from '@/app/social-card';

export const metadata: Metadata = {
  title: 'Glossary',
  description: 'The words of the story explained in a sentence or two, with what stands for them.',
  alternates: { canonical: '/glossary/' },
  ...socialCard(STORY_CARD),
};

export default function GlossaryRoute() {
  return <GlossaryPage />;
}
