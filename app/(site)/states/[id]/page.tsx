import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { readStarts } from '@/app/read-scenes';
import { stateMetadata } from '@/app/state-metadata';
import { sceneOpenedAt } from '@/components/scenes/scene-opened-at';
import { StatePage } from '@/components/scenes/StatePage';
import { namedStates } from '@/content/pipeline/named-states';
import { sceneNamed } from '@/scenes/registry';

interface RouteProps {
  params: Promise<{ id: string }>;
}

export const dynamicParams = false;

export async function generateStaticParams() {
  return (await namedStates()).map(({ id }) => ({ id }));
}

const stateWithId = async (wanted: string) => (await namedStates()).find(({ id }) => id === wanted);

export async function generateMetadata({ params }: RouteProps): Promise<Metadata> {
  const state = await stateWithId((await params).id);
  return state ? stateMetadata(state) : {};
}

/** A scene in the state in which a step of the story shows it, with an address of its own. */
export default async function StateRoute({ params }: RouteProps) {
  const state = await stateWithId((await params).id);
  const scene = state && sceneNamed(state.scene);
  if (!state || !scene) notFound();
  const [initial] = await readStarts([sceneOpenedAt(scene, state.query)]);
  return <StatePage {...{ scene, initial }} state={state} />;
}
