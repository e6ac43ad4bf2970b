import { GATES, type GateName } from '../ids';
import { type Pose } from '../pose/pose';
import { nearestScene } from '../state/nearest';
import { type SceneState } from '../state/scene-state';
import { MOST_PUSHES, pictureOf, SETS } from './picture';
import { type Scene } from './scene';

/** What of a pose tells one state from another; camera, light and labels are only how it is looked at. */
const TELLING = [
  'runs',
  'refilled',
  'fences',
  'sink',
  'tilt',
  'gradient',
] as const satisfies readonly (keyof Pose)[];

/** In how many ways a scene's picture of a state is not what a pose shows. */
function differences(scene: Scene, state: SceneState, pose: Pose): number {
  const picture = pictureOf(scene, state);
  return TELLING.filter((field) => picture[field] !== pose[field]).length;
}

/** The gate that runs or a crowd leave first in a pose, if any do. */
function gateOf({ send, crowd }: Pose): GateName | undefined {
  const [from] = [...send, crowd].map((name) => name.split('/')[1]);
  return GATES.find((gate) => gate === from);
}

/**
 * The state in which a scene shows what a pose shows. Where runs come down, it is the one they were
 * sampled in; else what the amounts of the pose say. What a pose has no word for, such as a number of
 * tries, is as at the scene's start, which also stands where nothing comes nearer to the pose.
 */
export function stateOfPose(scene: Scene, pose: Pose): SceneState {
  const { start } = scene;
  const sampled = SETS.find(({ name }) => name === pose.send[0]);
  const amounts: Partial<SceneState> = {
    ground: pose.refilled === 1 ? 'refilled' : 'trained',
    runs: pose.runs,
    fences: scene.fencedByPicks ? start.fences : pose.fences,
    pushes: pose.tilt * MOST_PUSHES,
  };
  const gate = gateOf(pose) ?? start.gate;
  const found = nearestScene({ ...start, ...amounts, ...sampled?.state, gate });
  return differences(scene, found, pose) < differences(scene, start, pose) ? found : start;
}
