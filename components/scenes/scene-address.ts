import { formatState } from '@/scenes/state/address';
import { type Scene } from '@/scenes/instrument/scene';
import { type SceneState } from '@/scenes/state/scene-state';

/** Where a scene can be had: on a page with its words, or alone in a frame. */
export type ScenePlace = 'scenes' | 'embed';

/** Path of a scene in a state, below the site's root: `/scenes/odds/?fences=0.5`. */
export function scenePath(place: ScenePlace, scene: Scene, state: SceneState): string {
  const query = formatState(state, scene.start);
  return `/${place}/${scene.id}/${query === '' ? '' : `?${query}`}`;
}

/** The same as a whole address of this copy of the site. Browser only. */
export function sceneAddress(place: ScenePlace, scene: Scene, state: SceneState): string {
  const root = process.env.NEXT_PUBLIC_BASE_PATH ?? '';
  return `${window.location.origin}${root}${scenePath(place, scene, state)}`;
}
