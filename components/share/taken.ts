import { type Scene } from '@/scenes/instrument/scene';
import { type FrameOptions } from '@/scenes/state/frame-options';
import { type SceneState } from '@/scenes/state/scene-state';

/** What a scene says of its state, as far as somebody can take it along in words. */
export interface SaidOdds {
  /** Chances 0…1, order of VALLEYS. */
  readonly odds: readonly number[];
  readonly comparison?: { label: string; odds: readonly number[] };
  readonly description: string;
}

/** A scene as somebody takes it along: the state it stands in, and how an embed is to show it. */
export interface Taken {
  scene: Scene;
  state: SceneState;
  /** Nothing while the model is on its way: what is said of another state would be untrue. */
  shown?: SaidOdds;
  frame: FrameOptions;
  /** Where the site's root lies, a whole address without a slash at the end. */
  site: string;
  /** Path of the scene in this state below the root, alone in a frame or on its page. */
  pathOf: (place: 'scenes' | 'embed', frame?: Partial<FrameOptions>) => string;
}

/** Whole address of the scene's page in its state. */
export const pageOf = ({ site, pathOf }: Taken): string => `${site}${pathOf('scenes')}`;

/** Whole address of its embed, as it is to show. */
export const embedOf = ({ site, pathOf, frame }: Taken): string =>
  `${site}${pathOf('embed', frame)}`;

/** What it is called where nothing else says whose it is. */
export const nameOf = ({ scene }: Taken): string => `${scene.title} · Fall Line`;

/** What can be seen, in words: of its state where that is known, else of the scene. */
export const wordsOf = ({ scene, shown }: Taken): string =>
  shown?.description ?? scene.summary.join(' ');
