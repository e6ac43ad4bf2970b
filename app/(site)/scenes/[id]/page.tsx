import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { ScenePage } from '@/components/scenes/ScenePage';
import { SCENES, sceneNamed } from '@/scenes/registry';
import { readStarts } from '@/app/read-scenes';
import { sceneMetadata } from '@/app/scene-metadata';

interface RouteProps {
  params: Promise<{ id: string }>;
}

export const dynamicParams = false;

export function generateStaticParams() {
  return SCENES.map(({ id }) => ({ id }));
}

export async function generateMetadata({ params }: RouteProps): Promise<Metadata> {
  return sceneMetadata((await params).id);
}

export default async function SceneRoute({ params }: RouteProps) {
  const scene = sceneNamed((await params).id);
  if (!scene) notFound();
  const [initial] = await readStarts([scene]);
  return <ScenePage scene={scene} initial={initial} />;
}
