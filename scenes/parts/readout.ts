import { type ValleyName } from '../ids';
import { type BakedMountain, type RunColumns } from '../model/baked';
import { CELLS, HEADINGS, valleyOf } from '../model/geometry';
import { lossAt } from '../model/interpolate';
import { fenceFromPicks, readerPairs } from '../model/own-ratings';
import { type PathModel } from '../model/path-model';
import { pairsOf } from '../model/reader-picks';
import { SEND_ORIGINS, sampleSend } from '../model/sampled-sends';
import { MountainSolver, pushOf } from '../model/solver';
import { formatState } from '../state/address';
import { DEFAULT_STATE, type SceneState, type ShownGate } from '../state/scene-state';
import { type Comparison, type Scene } from './scene';
import { type Stand } from './turns';

/** What a scene reads off the mountain in a state. */
export interface Readout {
  /** Exact chances, order of VALLEYS. */
  odds: Float64Array;
  comparison?: Comparison & { odds: Float64Array };
  description: string;
}

const NO_FENCE = new Float64Array(CELLS);

/** A run to show: its column at each layer, and where it ends. */
export interface ShownRun {
  columns: RunColumns;
  valley: ValleyName;
}

const shownRun = (columns: RunColumns): ShownRun => ({
  columns,
  valley: valleyOf(columns[columns.length - 1]),
});

/**
 * Reads scenes off one mountain. About 5 ms a readout; where the reader's own picks fence, some
 * 0.2 ms more for each pair rated, once for each new list of picks.
 */
export class SceneReader {
  private readonly solver: MountainSolver;
  private compared: { key: string; odds: Float64Array } | undefined;
  private picked: { key: string; fence: Float64Array } | undefined;

  constructor(readonly mountain: BakedMountain) {
    this.solver = new MountainSolver(mountain);
  }

  read(scene: Scene, state: SceneState): Readout {
    const odds = this.odds(scene, state);
    const compared = scene.compare?.(state);
    const comparison = compared && { ...compared, odds: this.comparedOdds(scene, compared.state) };
    const description = scene.describe(state, odds, comparison?.odds);
    return { odds, comparison, description };
  }

  /** Valley odds of a scene in a legal state. */
  odds(scene: Scene, state: SceneState): Float64Array {
    return this.along(scene, state, [state.gate])[0];
  }

  /** The same from several gates, all from one solve. */
  along(scene: Scene, state: SceneState, gates: readonly ShownGate[]): Float64Array[] {
    this.modelOf(scene, state);
    return gates.map((gate) => this.solver.valleyOdds(gate));
  }

  /** The solved model of a scene in a legal state; good until the reader is asked again. */
  modelOf(scene: Scene, state: SceneState): PathModel {
    const { model } = this.solver.show(state);
    if (scene.fencedByPicks) {
      model.fence.set(this.fenceOf(state.picks));
      model.solve(pushOf(state.pushes));
    }
    return model;
  }

  /** While a slider is dragged, what it is compared with often stays: read once. */
  private comparedOdds(scene: Scene, state: SceneState): Float64Array {
    const key = `${scene.id}?${formatState(state)}`;
    if (this.compared?.key !== key) this.compared = { key, odds: this.odds(scene, state) };
    return this.compared.odds;
  }

  /** The pair of runs that waits for the next pick, and the valley each ends in. */
  nextPair(picks: SceneState['picks']): { left: ShownRun; right: ShownRun } {
    const pairs = readerPairs(this.trained());
    for (let rated = picks.reduce((sum, pick) => sum + pairsOf(pick), 0); rated > 0; rated--) {
      pairs.next();
    }
    const { left, right } = pairs.next().value;
    return { left: shownRun(left), right: shownRun(right) };
  }

  /** The run a state's seed names from its gate; the first is the one that the picture keeps. */
  run(state: SceneState): ShownRun {
    if (state.seed === DEFAULT_STATE.seed) {
      return shownRun(sampleSend(this.mountain, SEND_ORIGINS['one/birdhouse'])[0]);
    }
    const [columns] = this.solver.show(state).sampleRuns(state.gate, 1, state.seed);
    return shownRun(columns);
  }

  /** Exact chance of each of the five turns where a run stands, in a state; sums to 1. */
  turnOdds(state: SceneState, { layer, column, heading }: Stand): Float64Array {
    const { model } = this.solver.show(state);
    return model.turnOdds(layer, column, heading, new Float64Array(HEADINGS));
  }

  /** The training step that is taken apart: a run of the data, and the model's own guess. */
  lesson(): { data: ShownRun; guess: ShownRun } {
    const { data, guess } = this.mountain.lesson;
    return { data: shownRun(data), guess: shownRun(guess) };
  }

  /** Loss on runs never trained on, nats a turn, at each kept moment of training. */
  lossCurve(): readonly { runs: number; loss: number }[] {
    return this.mountain.moments;
  }

  /** The same after any number of runs. */
  lossAfter(runs: number): number {
    return lossAt(this.mountain, runs);
  }

  private trained(): Float64Array {
    const { tracks } = this.mountain;
    return Float64Array.from(tracks[tracks.length - 1]);
  }

  /** The fence that the reader's picks raise, layers × columns; all 0 without picks. */
  fenceOf(picks: SceneState['picks']): Float64Array {
    if (picks.length === 0) return NO_FENCE;
    const key = picks.join();
    if (this.picked?.key !== key) {
      this.picked = { key, fence: fenceFromPicks(this.trained(), picks) };
    }
    return this.picked.fence;
  }
}
