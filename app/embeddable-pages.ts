import { cardPath, stepCard } from '@/components/stills/cards';
import { loadStills } from '@/components/stills/manifest';
import { type EmbeddablePage } from '@/components/oembed/answer';
import { namedStates, type NamedState } from '@/content/pipeline/named-states';
import { type Scene } from '@/scenes/instrument/scene';
import { sceneNamed, SCENES } from '@/scenes/registry';

/** What the page of a state is called: two chapters may have a step of one title. */
export const stateTitle = ({ title, chapter }: NamedState): string => `${title} · ${chapter.title}`;

/** Path of a state's page below the site's root. */
export const statePath = (id: string): string => `/states/${id}/`;

/** Name of a state's card: its step's own, or its scene's where the step has none. Build time only. */
export async function stateCard({ step, scene }: NamedState): Promise<string> {
  const { cards } = await loadStills();
  const own = stepCard(step);
  return own in cards ? own : stepCard(sceneNamed(scene)?.still ?? step);
}

/** A scene's page, as others can embed it. */
export function embeddableScene({ id, title, still }: Scene): EmbeddablePage {
  const card = cardPath(stepCard(still));
  return { title, scene: id, query: '', path: `/scenes/${id}/`, card };
}

/** A state's page, the same. Build time only. */
export async function embeddableState(state: NamedState): Promise<EmbeddablePage> {
  const { id, scene, query } = state;
  const card = cardPath(await stateCard(state));
  return { title: stateTitle(state), scene, query, path: statePath(id), card };
}

/** Every page that can be embedded by its address. Build time only. */
export async function embeddablePages(): Promise<EmbeddablePage[]> {
  const states = await namedStates();
  return [...SCENES.map(embeddableScene), ...(await Promise.all(states.map(embeddableState)))];
}
