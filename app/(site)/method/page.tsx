import type { Metadata } from 'next';
import { MethodPage } from '@/components/reference/method/MethodPage';
import { STORY_CARD } from '@/components/stills/cards';
import { loadMountain } from '@/content/pipeline/mountain';
import { RELIEF_EXAGGERATION } from '@/scenes/world/terrain/face';
import { socialCard } from '@/app/social-card';

export const metadata: Metadata = {
  title: 'How the mountain works',
  description: 'The model behind the mountain: its data, its training, its limits, and its proof.',
  alternates: { canonical: '/method/' },
  ...socialCard(STORY_CARD),
};

export default async function MethodRoute() {
  return <MethodPage mountain={await loadMountain()} exaggeration={RELIEF_EXAGGERATION} />;
}
