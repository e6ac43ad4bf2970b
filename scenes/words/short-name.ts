import { type MountainState } from '../model/state';
import { type SceneState } from '../state/scene-state';
import { sameMountain } from '../instrument/picture';
import { statePhrase } from './phrases';

type Naming = (state: SceneState) => string;

/**
 * A scene's own short name of a state. It is true only where all that it does not tell is as at the
 * start; `whole` names every other state.
 */
export function shortName(
  start: SceneState,
  tells: readonly (keyof MountainState)[],
  short: Naming,
  whole: Naming = statePhrase,
): Naming {
  const told = Object.fromEntries(tells.map((field) => [field, start[field]]));
  return (state) => (sameMountain({ ...state, ...told }, start) ? short(state) : whole(state));
}
