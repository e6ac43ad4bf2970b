import { type GateName, type SceneId } from '../ids';
import { type Pose } from '../pose/pose';
import { type SceneState } from '../state/scene-state';
import { type Control, type ControlGroup } from './control';

/** Chances of ending in each valley, order of VALLEYS; they sum to 1. */
export type ValleyOdds = ArrayLike<number>;

/** What a scene stands beside its state, so that the reader sees the difference. */
export interface Comparison {
  /** Names it in running text: “before the fences”. */
  label: string;
  state: SceneState;
}

/**
 * What the picture samples of a state: runs from the gate, the one run that is followed, the pair that
 * waits for a rating, a run of the data with the model's guess, or a crowd.
 */
export type Drawn = { runs: number } | 'one' | 'pair' | 'lesson' | 'crowd';

/**
 * A named view of the one mountain that stands alone. It is data and pure functions of a state: the
 * page, the picture, the gallery and the tests all read the same one.
 */
export interface Scene {
  id: SceneId;
  title: string;
  /** What it is, and what to look for. */
  summary: readonly [string, string];
  /** What an address that says nothing shows. */
  start: SceneState;
  /** Step of the story whose still stands nearest to the start. */
  still: string;
  /** The gates it is about. */
  gates: readonly GateName[];
  /** At most three, save the lab. */
  controls: readonly Control[];
  /** Themes that fold them away, each in one; for a scene with many. */
  groups?: readonly ControlGroup[];
  /** Ids of sources; at least one. */
  sources: readonly string[];
  /** Fences here are made by the reader's own picks, from none; `fences` weighs those. */
  fencedByPicks?: true;
  /** Names a state in running text, where `statePhrase` would not be true of this scene. */
  stateName?: (state: SceneState) => string;
  /** What differs from the picture that the state itself gives (`pictureOf`): camera, light, labels. */
  look: (state: SceneState) => Partial<Pose>;
  /** `n` is the number of runs sent: as many are drawn. */
  sends?: true;
  /** What else the picture samples; if left out, some runs. */
  drawn?: (state: SceneState) => Drawn;
  /** Runs from the second gate are drawn as well. */
  drawsSecond?: true;
  /** The state to compare with, or nothing where there is nothing to compare. */
  compare?: (state: SceneState) => Comparison | undefined;
  /**
   * What can be seen, for someone who cannot see it: gate, state and likeliest valley. Its numbers
   * come from `odds` alone, and from the odds of `compare` where there is a comparison.
   */
  describe: (state: SceneState, odds: ValleyOdds, compared?: ValleyOdds) => string;
}
