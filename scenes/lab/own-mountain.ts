import { startOdds } from '../model/gate';
import { createValleyOdds } from '../model/path-model';
import { type TrainedMountain } from '../model/worker/training-job';
import { solveOwn } from '../reading/own-ground';
import { type SceneState } from '../state/scene-state';

/**
 * Where runs end on a mountain the reader trained: exact chances, order of VALLEYS. Gate, fences,
 * light, pushes and temperature are the state's; ground and runs are the mountain's own.
 */
export function ownOdds(mountain: TrainedMountain, state: SceneState): Float64Array {
  return solveOwn(mountain, state).valleyOdds(startOdds(state.gate), createValleyOdds());
}
