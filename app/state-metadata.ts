import type { Metadata } from 'next';
import { discoveryLinks } from '@/components/oembed/discovery';
import { sceneOpenedAt } from '@/components/scenes/scene-opened-at';
import { type NamedState } from '@/content/pipeline/named-states';
import { sceneNamed } from '@/scenes/registry';
import { stateCard, statePath, stateTitle } from './embeddable-pages';
import { readStarts } from './read-scenes';
import { socialCard } from './social-card';

/**
 * What the page of a state is called elsewhere: it is told as that state is, and is nobody else's page,
 * so it may name its address. It is there to be shared; search finds the scene. Build time only.
 */
export async function stateMetadata(state: NamedState): Promise<Metadata> {
  const scene = sceneNamed(state.scene);
  if (!scene) return {};
  const [{ description }] = await readStarts([sceneOpenedAt(scene, state.query)]);
  const title = stateTitle(state);
  const { openGraph, twitter } = socialCard(await stateCard(state), description);
  // An alias leads to the same state, so its page may say that the other one is meant.
  const url = statePath(state.step);
  return {
    title,
    description,
    alternates: { canonical: url, types: discoveryLinks(statePath(state.id), title) },
    openGraph: { ...openGraph, url },
    twitter,
    robots: { index: false },
  };
}
