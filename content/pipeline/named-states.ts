import { type SceneId } from '@/scenes/ids';
import { type Scene } from '@/scenes/instrument/scene';
import { stateOfPose } from '@/scenes/instrument/state-of-pose';
import { type Pose } from '@/scenes/pose/pose';
import { scoreSteps } from '@/scenes/pose/storyboard';
import { SCENES } from '@/scenes/registry';
import { formatState } from '@/scenes/state/address';
import { type ChapterRef, type StepMeta } from './chapter';
import { listChapters, loadChapter } from './load';
import { STATE_ALIASES } from './state-aliases';

/** Most pages of states there may be: each is a page, a card and two answers of oEmbed. */
export const MOST_STATES = 60;

/** A scene in the state in which a step of the story shows it. */
export interface NamedState {
  /** Last part of its address: the step's id, or one that it once had. */
  id: string;
  /** The step that it is of. */
  step: string;
  title: string;
  chapter: Pick<ChapterRef, 'slug' | 'title'>;
  scene: SceneId;
  /** The state as the scene's address says it, without `?`: empty at the scene's start. */
  query: string;
}

/** A step at rest, with the scene that it offers. */
export interface PosedStep extends Pick<StepMeta, 'id' | 'title' | 'scene'> {
  chapter: NamedState['chapter'];
  pose: Pose;
}

/** Gives the scene that a step shows: the one it offers, else one that no step offers and whose still it is. */
function sceneShown(step: PosedStep, steps: readonly PosedStep[]): Scene | undefined {
  if (step.scene) return SCENES.find(({ id }) => id === step.scene);
  const isOffered = ({ id }: Scene) => steps.some(({ scene }) => scene === id);
  return SCENES.find((scene) => scene.still === step.id && !isOffered(scene));
}

/**
 * The states that the steps of a story show, in its order, and after them those that only an alias
 * still names.
 * @param aliases ids that steps once had → ids they have now
 * @throws Error for an alias that leads nowhere or names a step that is there, and for too many
 */
export function statesOf(
  steps: readonly PosedStep[],
  aliases: Readonly<Record<string, string>>,
): NamedState[] {
  const named = steps.flatMap((step): NamedState[] => {
    const scene = sceneShown(step, steps);
    if (!scene) return [];
    const query = formatState(stateOfPose(scene, step.pose), scene.start);
    const { id, title, chapter } = step;
    return [{ id, step: id, title, chapter, scene: scene.id, query }];
  });
  const kept = Object.entries(aliases).map(([id, step]): NamedState => {
    const state = named.find((one) => one.id === step);
    if (!state) throw new Error(`the state "${id}" is kept as "${step}", which is no state`);
    if (named.some((one) => one.id === id)) throw new Error(`the state "${id}" needs no alias`);
    return { ...state, id };
  });
  const all = [...named, ...kept];
  if (all.length > MOST_STATES) throw new Error(`${all.length} states: at most ${MOST_STATES}`);
  return all;
}

/** The named states of the story as it is staged now. Server and build only. */
export async function namedStates(): Promise<NamedState[]> {
  const chapters = await Promise.all((await listChapters()).map(({ slug }) => loadChapter(slug)));
  const steps = chapters.flatMap(({ slug, title, steps, storyboard }) => {
    const poses = scoreSteps(
      steps.map(({ id }) => id),
      storyboard,
    );
    return steps.map((step, index): PosedStep => {
      return { ...step, chapter: { slug, title }, pose: poses[index].pose };
    });
  });
  return statesOf(steps, STATE_ALIASES);
}
