import type { Metadata } from 'next';
import { stepCard } from '@/components/stills/cards';
import { discoveryLinks } from '@/components/oembed/discovery';
import { sceneNamed } from '@/scenes/registry';
import { embeddableScene } from './embeddable-pages';
import { readStarts } from './read-scenes';
import { socialCard } from './social-card';

/**
 * What a scene is called elsewhere, the same for its page and its embed. Its card is its own still,
 * told as the scene tells its start. Neither has a canonical address or `og:url`: one file answers for
 * every state in the query, and who shares a state would share the start (Mastodon and Facebook follow
 * both tags). Search engines see copies of one text, which they join by themselves. Build time only.
 */
export async function sceneMetadata(id: string): Promise<Metadata> {
  const scene = sceneNamed(id);
  if (!scene) return {};
  const [start] = await readStarts([scene]);
  return {
    title: scene.title,
    description: scene.summary.join(' '),
    alternates: { types: discoveryLinks(embeddableScene(scene).path, scene.title) },
    ...socialCard(stepCard(scene.still), start.description),
  };
}
