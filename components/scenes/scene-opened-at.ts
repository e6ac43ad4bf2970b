import { type Scene } from '@/scenes/instrument/scene';
import { parseState } from '@/scenes/state/address';

/**
 * A scene that starts in another state: its page opens there, goes back there, and leaves that out of
 * its own address.
 * @param query the state as the scene's own address says it; empty for its start
 */
export function sceneOpenedAt(scene: Scene, query: string): Scene {
  return query === '' ? scene : { ...scene, start: parseState(query, scene.start) };
}
