import type { Metadata } from 'next';
import { SITE_URL } from '@/app/site';
import { socialCard } from '@/app/social-card';
import { scenePath } from '@/components/scenes/scene-address';
import { shownReadout } from '@/components/scenes/shown-readout';
import { STORY_CARD } from '@/components/stills/cards';
import { exampleOf } from '@/components/writers/example';
import { WritersPage } from '@/components/writers/WritersPage';
import { loadMountain } from '@/content/pipeline/mountain';
import { SceneReader } from '@/scenes/reading/scene-reader';
import { SCENES } from '@/scenes/registry';

export const metadata: Metadata = {
  title: 'Take a scene with you',
  description:
    'How to put a scene into a page of your own: frame, element, picture, text, and what each host takes.',
  alternates: { canonical: '/embedding/' },
  ...socialCard(STORY_CARD),
};

/** What the examples are of: a scene whose odds everybody can set. */
const EXAMPLE = SCENES.find(({ id }) => id === 'odds') ?? SCENES[0];

export default async function EmbeddingRoute() {
  const reader = new SceneReader(await loadMountain());
  const example = exampleOf(EXAMPLE, SITE_URL, scenePath);
  const shown = shownReadout(reader.read(example.scene, example.state));
  return <WritersPage example={{ ...example, shown }} />;
}
