import { type Scene } from '@/scenes/instrument/scene';
import { type SceneState } from '@/scenes/state/scene-state';
import { DEFAULT_FRAME, type FrameOptions } from '@/scenes/state/frame-options';
import { type Taken } from '../share/taken';

type PathOf = (
  place: 'scenes' | 'embed',
  scene: Scene,
  state: SceneState,
  frame?: Partial<FrameOptions>,
) => string;

/** A scene in a state of its own, as the page for writers takes it along. `site`: without a slash at the end. */
export function exampleOf(scene: Scene, site: string, pathOf: PathOf): Taken {
  const state = { ...scene.start, fences: 0.5 };
  return {
    ...{ scene, state, site },
    frame: DEFAULT_FRAME,
    pathOf: (place, frame) => pathOf(place, scene, state, frame),
  };
}
