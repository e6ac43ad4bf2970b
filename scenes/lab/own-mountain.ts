import { startOdds } from '../model/gate';
import { createValleyOdds, PathModel } from '../model/path-model';
import { pushOf } from '../model/solver';
import { fenceStrengthOf } from '../model/state';
import { type TrainedMountain } from '../model/worker/training-job';
import { type SceneState } from '../state/scene-state';

/**
 * Where runs end on a mountain the reader trained: exact chances, order of VALLEYS. Gate, fences,
 * light, pushes and temperature are the state's; ground and runs are the mountain's own.
 */
export function ownOdds({ track, fence }: TrainedMountain, state: SceneState): Float64Array {
  const model = new PathModel();
  model.track.set(track);
  model.fence.set(fence);
  model.fenceStrength = fenceStrengthOf(state);
  model.temperature = state.temperature;
  model.solve(pushOf(state.pushes));
  return model.valleyOdds(startOdds(state.gate), createValleyOdds());
}
