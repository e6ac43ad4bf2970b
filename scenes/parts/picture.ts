import { GATES, type SendName, type SentState } from '../ids';
import { ALL_RUNS, fenceStrengthOf } from '../model/state';
import { DEFAULT_POSE, type Pose } from '../pose/pose';
import { type SceneState } from '../state/scene-state';
import { type Scene } from './scene';

/** The whole pose of a scene in a state: what the state itself gives, and the scene's own look. */
export function pictureOf(scene: Scene, state: SceneState): Pose {
  return {
    ...DEFAULT_POSE,
    skiers: 0,
    runs: state.ground === 'refilled' ? ALL_RUNS : state.runs,
    refilled: state.ground === 'refilled' ? 1 : 0,
    fences: scene.fencedByPicks ? 0 : Math.min(1, fenceStrengthOf(state)),
    send: sendOf(state),
    gateLabels: 1,
    valleyLabels: 1,
    ...scene.look(state),
  };
}

/**
 * The baked set of sampled runs that is true of a state, if there is one: sets exist for the gates
 * on show, with fences down or as rated, and nothing pushed or loosened.
 */
export function sendOf(state: SceneState): SendName[] {
  const gate = GATES.find((name) => name === state.gate);
  const ground = sentGround(state);
  if (!gate || !ground || state.pushes > 0 || state.temperature !== 1) return [];
  return [`${ground}/${gate}`];
}

function sentGround(state: SceneState): SentState | undefined {
  const strength = fenceStrengthOf(state);
  if (state.ground === 'refilled') {
    return strength === 0 && state.filter === 0.95 ? 'refilled' : undefined;
  }
  if (state.runs === ALL_RUNS && strength === 1) return 'fenced';
  if (strength > 0) return undefined;
  if (state.runs === ALL_RUNS) return 'trained';
  return state.runs === 0 ? 'fresh' : undefined;
}
