import { formatState } from '@/scenes/state/address';
import { formatFrame, type FrameOptions } from '@/scenes/state/frame-options';
import { type Scene } from '@/scenes/instrument/scene';
import { sceneNamed } from '@/scenes/registry';
import { type SceneState } from '@/scenes/state/scene-state';

/** Where a scene can be had: on a page with its words, or alone in a frame. */
export type ScenePlace = 'scenes' | 'embed';

/**
 * Path of a scene in a state, below the site's root: `/scenes/odds/?fences=0.5`.
 * @param frame of an embed: what it shows, and how
 */
export function scenePath(
  place: ScenePlace,
  scene: Scene,
  state: SceneState,
  frame: Partial<FrameOptions> = {},
): string {
  // What the address leaves out is as at the scene's own start, wherever a page of it opens.
  const { start } = sceneNamed(scene.id) ?? scene;
  const query = [formatState(state, start), formatFrame(frame)].filter(Boolean).join('&');
  return `/${place}/${scene.id}/${query === '' ? '' : `?${query}`}`;
}

/** Where this copy of the site lies: a whole address without a slash at the end. Browser only. */
export const siteRoot = (): string =>
  `${window.location.origin}${process.env.NEXT_PUBLIC_BASE_PATH ?? ''}`;

/** The same as a whole address of this copy of the site. Browser only. */
export function sceneAddress(...of: Parameters<typeof scenePath>): string {
  return `${siteRoot()}${scenePath(...of)}`;
}
