import { dealRuns } from '../model/deck';
import { type Mixture } from '../model/mixture';
import { PARAMS } from '../model/params';
import { PathModel } from '../model/path-model';
import { trainingSeed } from '../model/seeds';
import { pushOf } from '../model/solver';
import { ALL_RUNS, fenceStrengthOf, type MountainState } from '../model/state';
import { type LaidRun } from '../pose/sampled-picture';
import { type Slices } from '../slices/gradual';

/** A ground whose runs the mountain's file does not hold. Fields: layers × columns, cost units. */
export interface OwnGround {
  track: Float32Array;
  fence: Float32Array;
  /** The data that carved the track. */
  mixture: Mixture;
  /** Curated data come from a stream of their own. */
  curated: boolean;
}

/** Of so many training runs one is drawn, evenly over all of training. */
const DRAWN_EVERY = 16;

/** Runs dealt in a slice: some 2 ms. */
const DEALT_AT_ONCE = 64;

/** The runs to draw of a ground: the very ones it learned from, dealt again. Some 100 ms in all. */
export function* layRuns({
  mixture,
  curated,
}: Pick<OwnGround, 'mixture' | 'curated'>): Slices<LaidRun[]> {
  const deal = dealRuns(mixture, trainingSeed(PARAMS.seed, curated));
  const laid: LaidRun[] = [];
  for (let index = 0; index < ALL_RUNS; index++) {
    const { valley, columns } = deal();
    if (index % DRAWN_EVERY === 0) laid.push({ index, valley, columns });
    if (index % DEALT_AT_ONCE === DEALT_AT_ONCE - 1) yield;
  }
  return laid;
}

/** The model of a ground in a state, solved; ground and runs of the state do not count. */
export function solveOwn(
  { track, fence }: Pick<OwnGround, 'track' | 'fence'>,
  state: MountainState,
): PathModel {
  const model = new PathModel();
  model.track.set(track);
  model.fence.set(fence);
  model.fenceStrength = fenceStrengthOf(state);
  model.temperature = state.temperature;
  return model.solve(pushOf(state.pushes));
}
