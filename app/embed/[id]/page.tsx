import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { readStarts } from '@/app/read-scenes';
import { sceneMetadata } from '@/app/scene-metadata';
import { EmbedPage } from '@/components/scenes/EmbedPage';
import { SCENES, sceneNamed } from '@/scenes/registry';

interface RouteProps {
  params: Promise<{ id: string }>;
}

export const dynamicParams = false;

export function generateStaticParams() {
  return SCENES.map(({ id }) => ({ id }));
}

export async function generateMetadata({ params }: RouteProps): Promise<Metadata> {
  return { ...(await sceneMetadata((await params).id)), robots: { index: false } };
}

/** A scene for an iframe, in the state that the frame's address names. */
export default async function EmbedRoute({ params }: RouteProps) {
  const scene = sceneNamed((await params).id);
  if (!scene) notFound();
  const [initial] = await readStarts([scene]);
  return <EmbedPage scene={scene} initial={initial} />;
}
