import { scenePath } from '@/components/scenes/scene-address';
import { type Taken } from '@/components/share/taken';
import { type Scene } from '@/scenes/instrument/scene';
import { sceneNamed } from '@/scenes/registry';
import { DEFAULT_FRAME } from '@/scenes/state/frame-options';
import { type SceneState } from '@/scenes/state/scene-state';

/** A title that each form could take for its own signs. */
export const AWKWARD = 'Odds “so far” "<b>" & {x}}` \\ [y](z) *\u200fabc';

export const SITE = 'https://example.org/fall-line';

export const odds = sceneNamed('odds')!;

/** The scene about odds as it is taken along, in another state than its start unless told. */
export function takenOdds(changes: Partial<Taken> = {}): Taken {
  const scene: Scene = changes.scene ?? odds;
  const state: SceneState = changes.state ?? { ...scene.start, fences: 0.5, temperature: 1.3 };
  return {
    scene,
    state,
    shown: { odds: [0.49, 0.2, 0.01, 0.2999, 0.0001], description: 'From the gate to the hut.' },
    frame: DEFAULT_FRAME,
    site: SITE,
    pathOf: (place, frame) => scenePath(place, scene, state, frame),
    ...changes,
  };
}
