import type { Metadata } from 'next';
import { STORY_CARD } from '@/components/stills/cards';
import { SourcesPage } from '@/components/reference/SourcesPage';
import { type Source } from '@/content/sources/source';
import { SITE_URL } from '@/app/site';
import { socialCard } from '@/app/social-card';

export const metadata: Metadata = {
  title: 'Sources',
  description: 'Every work the story rests on, how far each was checked, and how to cite it.',
  alternates: { canonical: '/sources/' },
  ...socialCard(STORY_CARD),
};

const SITE: Source = {
  authors: ['The makers of Fall Line'],
  year: 2026,
  title: 'Fall Line: how an AI learns which way to go',
  venue: 'Interactive explainer',
  url: SITE_URL,
  evidence: 'V',
};

export default function SourcesRoute() {
  return <SourcesPage site={SITE} />;
}
