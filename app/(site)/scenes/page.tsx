import type { Metadata } from 'next';
import { STORY_CARD } from '@/components/stills/cards';
import { SceneGallery } from '@/components/scenes/SceneGallery';
import { SCENES } from '@/scenes/registry';
import { socialCard } from '@/app/social-card';
import { readStarts } from '@/app/read-scenes';

export const metadata: Metadata = {
  title: 'Scenes',
  description: 'Views of the one mountain that stand alone, each with its controls and its odds.',
  alternates: { canonical: '/scenes/' },
  ...socialCard(STORY_CARD),
};

export default async function ScenesRoute() {
  const readouts = await readStarts(SCENES);
  return <SceneGallery scenes={SCENES.map((scene, i) => ({ scene, readout: readouts[i] }))} />;
}
