import { GATES, type GateName, type SendName, SENT_STATES } from '../ids';
import {
  ALL_RUNS,
  fenceStrengthOf,
  type MountainState,
  NAMED_STATES,
  UNWATCHED_LIKENESS,
} from '../model/state';
import { DEFAULT_POSE, type Pose } from '../pose/pose';
import { type SceneState } from '../state/scene-state';
import { type Scene } from './scene';

/** Pushes at which the slope leans as far as it does. */
export const MOST_PUSHES = 4;

/** The whole pose of a scene in a state: what the state itself gives, and the scene's own look. */
export function pictureOf(scene: Scene, state: SceneState): Pose {
  return {
    ...DEFAULT_POSE,
    skiers: 0,
    runs: state.ground === 'refilled' ? ALL_RUNS : state.runs,
    refilled: state.ground === 'refilled' ? 1 : 0,
    ...(scene.fencedByPicks ? {} : fencesOf(state)),
    tilt: Math.min(1, state.pushes / MOST_PUSHES),
    send: sendOf(state),
    gateLabels: 1,
    valleyLabels: 1,
    ...scene.look(state),
  };
}

/**
 * How far the fences stand. Without light they sink as deep as the likeness says; the pose sinks
 * them no deeper than in the state `unwatched`, so below that they rise less instead.
 */
function fencesOf(state: SceneState): Pick<Pose, 'fences' | 'sink'> {
  const fences = Math.min(1, state.fences);
  if (state.light) return { fences, sink: 0 };
  const deepest = 1 - UNWATCHED_LIKENESS;
  return {
    fences: fences * Math.min(1, state.likeness / UNWATCHED_LIKENESS),
    sink: Math.min(1, (1 - state.likeness) / deepest),
  };
}

export interface SampledSet {
  name: SendName;
  gate: GateName;
  state: MountainState;
}

const { fenced, unwatched } = NAMED_STATES;
const curated = NAMED_STATES['refilled-fenced'];

/** Sets of many runs, each with the state and the gate it was sampled in. */
export const SETS: readonly SampledSet[] = [
  ...SENT_STATES.flatMap((ground) =>
    GATES.map((gate): SampledSet => {
      return { name: `${ground}/${gate}`, gate, state: NAMED_STATES[ground] };
    }),
  ),
  { name: 'pushed/pushback', gate: 'pushback', state: { ...fenced, pushes: MOST_PUSHES } },
  { name: 'unwatched/bomb', gate: 'bomb', state: unwatched },
  { name: 'refilled-fenced/bomb', gate: 'bomb', state: curated },
  { name: 'refilled-fenced/reworded', gate: 'reworded', state: curated },
];

/** Do runs have the very same odds in both? Settings that change nothing there do not count. */
export function sameMountain(a: MountainState, b: MountainState): boolean {
  return (
    a.ground === b.ground &&
    (a.ground === 'refilled' ? a.filter === b.filter : a.runs === b.runs) &&
    fenceStrengthOf(a) === fenceStrengthOf(b) &&
    a.pushes === b.pushes &&
    a.temperature === b.temperature
  );
}

/** The set of sampled runs that is true of a state and its gate, if there is one; else none. */
export function sendOf(state: SceneState): SendName[] {
  const found = SETS.find((set) => set.gate === state.gate && sameMountain(set.state, state));
  return found ? [found.name] : [];
}
