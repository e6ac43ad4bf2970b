import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { ScenePage } from '@/components/scenes/ScenePage';
import { STORY_CARD } from '@/components/stills/cards';
import { SCENES, sceneNamed } from '@/scenes/registry';
import { socialCard } from '@/app/social-card';
import { readStarts } from '@/app/read-scenes';

interface RouteProps {
  params: Promise<{ id: string }>;
}

export const dynamicParams = false;

export function generateStaticParams() {
  return SCENES.map(({ id }) => ({ id }));
}

export async function generateMetadata({ params }: RouteProps): Promise<Metadata> {
  const { id } = await params;
  const scene = sceneNamed(id);
  return {
    title: scene?.title,
    description: scene?.summary.join(' '),
    alternates: { canonical: `/scenes/${id}/` },
    ...socialCard(STORY_CARD),
  };
}

export default async function SceneRoute({ params }: RouteProps) {
  const scene = sceneNamed((await params).id);
  if (!scene) notFound();
  const [initial] = await readStarts([scene]);
  return <ScenePage scene={scene} initial={initial} />;
}
