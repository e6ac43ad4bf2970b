import { type GateName } from '../ids';
import { formatState } from '../state/address';
import { DEFAULT_STATE, type SceneState } from '../state/scene-state';
import { type Drawn, type Scene } from './scene';

/** Runs drawn where a scene names no number: enough to see where they part, few enough to tell apart. */
export const USUAL_RUNS = 24;
/** More lines than this are one patch of colour; of a larger number the first are drawn. */
export const MOST_RUNS = 400;

/** What the picture of a scene samples of a state. */
export function drawnOf(scene: Scene, state: SceneState): Drawn {
  if (scene.sends) return { runs: Math.min(state.n, MOST_RUNS) };
  return scene.drawn?.(state) ?? { runs: USUAL_RUNS };
}

/** The gates by name that the runs of a scene start from; none where they start between two. */
export function namedStarts(scene: Scene, { gate, second }: SceneState): GateName[] {
  const starts = scene.drawsSecond ? [gate, second] : [gate];
  return starts.filter((start) => typeof start === 'string');
}

/**
 * The state as an address, without what no sampled run depends on: how far one is followed, and how
 * often one tries. Two states with the same address have the same runs.
 */
export function sampledState(scene: Scene, state: SceneState): string {
  const drawn = drawnOf(scene, state);
  return formatState({ ...state, n: typeof drawn === 'string' ? DEFAULT_STATE.n : drawn.runs });
}
