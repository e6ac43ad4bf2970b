import { dealRuns } from '../model/deck';
import { type Demonstration } from '../model/demonstrations';
import { type Mixture } from '../model/mixture';
import { PARAMS } from '../model/params';
import { PathModel } from '../model/path-model';
import { trainingSeed } from '../model/seeds';
import { pushOf } from '../model/solver';
import { ALL_RUNS, fenceStrengthOf, type MountainState } from '../model/state';
import { type LaidRun, type LiveTrack } from '../pose/live-picture';

/** A ground that the mountain's file does not draw: what data carved, and the fence rated on it. */
export interface OwnGround {
  track: LiveTrack;
  fence: Float32Array;
}

/** Of so many training runs one is drawn, evenly over all of training. */
const DRAWN_EVERY = 16;

/**
 * The runs to draw of a training on a mixture: the very ones it learned from, dealt again. Some 100 ms.
 * `curated`: curated data come from a stream of their own.
 */
export function laidRuns(mixture: Mixture, curated: boolean): LaidRun[] {
  const deal = dealRuns(mixture, trainingSeed(PARAMS.seed, curated));
  const laid: LaidRun[] = [];
  for (let index = 0; index < ALL_RUNS; index++) {
    const { valley, columns }: Demonstration = deal();
    if (index % DRAWN_EVERY === 0) laid.push({ index, valley, columns });
  }
  return laid;
}

/** The model of a ground in a state, solved; ground and runs of the state do not count. */
export function solveOwn({ track, fence }: OwnGround, state: MountainState): PathModel {
  const model = new PathModel();
  model.track.set(track.values);
  model.fence.set(fence);
  model.fenceStrength = fenceStrengthOf(state);
  model.temperature = state.temperature;
  return model.solve(pushOf(state.pushes));
}
