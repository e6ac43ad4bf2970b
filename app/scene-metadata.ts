import type { Metadata } from 'next';
import { stepCard } from '@/components/stills/cards';
import { sceneNamed } from '@/scenes/registry';
import { readStarts } from './read-scenes';
import { socialCard } from './social-card';

/**
 * What a scene is called elsewhere, the same for its page and its embed: the page is the one to find
 * and to cite. Its card is its own still, told as the scene tells its start. Build time only.
 */
export async function sceneMetadata(id: string): Promise<Metadata> {
  const scene = sceneNamed(id);
  if (!scene) return {};
  const [start] = await readStarts([scene]);
  return {
    title: scene.title,
    description: scene.summary.join(' '),
    alternates: { canonical: `/scenes/${id}/` },
    ...socialCard(stepCard(scene.still), start.description),
  };
}
