import { type ValleyName } from '../ids';
import { type Scene } from '../instrument/scene';
import { type BakedMountain } from '../model/baked';
import { HEADINGS } from '../model/geometry';
import { lossAt } from '../model/interpolate';
import { type PathModel } from '../model/path-model';
import { stateKey } from '../state/address';
import { type SceneState, type ShownGate } from '../state/scene-state';
import { GateStarts } from './gate-starts';
import { type Lesson, lessonOf } from './lesson';
import { PickedFences } from './picked-fences';
import { type Readout } from './readout';
import { RunSampler } from './run-sampler';
import { type ShownRun } from './shown-run';
import { SolvedStates } from './solved-states';
import { type Stand } from './turns';

/**
 * Reads scenes off one mountain. About 2 ms a readout, far less where only the gate has changed;
 * where the reader's own picks fence, as `ReaderRatings` says.
 */
export class SceneReader {
  private readonly picked: PickedFences;
  private readonly solved: SolvedStates;
  private readonly sampler: RunSampler;
  private readonly starts = new GateStarts();
  /** One state is read by the bars and by a scene's panel. */
  private last: { scene: Scene; state: SceneState; readout: Readout } | undefined;
  private compared: { key: string; odds: Float64Array } | undefined;

  constructor(readonly mountain: BakedMountain) {
    this.picked = new PickedFences(mountain);
    this.solved = new SolvedStates(mountain, this.picked);
    this.sampler = new RunSampler(mountain, this.solved);
  }

  /** Only to be read: who asks again with the same objects gets the same one. */
  read(scene: Scene, state: SceneState): Readout {
    if (this.last?.scene === scene && this.last.state === state) return this.last.readout;
    const odds = this.odds(scene, state);
    const compared = scene.compare?.(state);
    const comparison = compared && { ...compared, odds: this.comparedOdds(scene, compared.state) };
    const readout: Readout = {
      odds,
      comparison,
      get description() {
        return scene.describe(state, odds, comparison?.odds);
      },
    };
    this.last = { scene, state, readout };
    return readout;
  }

  /** While a slider is dragged, what it is compared with often stays: read once. */
  private comparedOdds(scene: Scene, state: SceneState): Float64Array {
    const key = `${scene.id}?${stateKey(state)}`;
    if (this.compared?.key !== key) this.compared = { key, odds: this.odds(scene, state) };
    return this.compared.odds;
  }

  /** Valley odds of a scene in a legal state. */
  odds({ fencedByPicks }: Scene, state: SceneState): Float64Array {
    return this.solved.odds(state, fencedByPicks);
  }

  /**
   * Exact chance of one valley, 0…1, from every start column. One pass; the same array, only to be
   * read, for states that differ in their gate alone.
   */
  endingChances({ fencedByPicks }: Scene, state: SceneState, valley: ValleyName): Float64Array {
    return this.solved.endingChances(state, valley, fencedByPicks);
  }

  /** The same from a gate: the sum over its start odds. */
  chanceFrom(gate: ShownGate, endingChances: Float64Array): number {
    return this.starts.chanceFrom(gate, endingChances);
  }

  /** The solved model of a scene in a legal state; only to be read, good until the reader is asked again. */
  modelOf({ fencedByPicks }: Scene, state: SceneState): PathModel {
    return this.solved.solverOf(state, fencedByPicks).model;
  }

  /** Exact chance of each of the five turns where a run stands, in a state; sums to 1. */
  turnOdds(state: SceneState, { layer, column, heading }: Stand): Float64Array {
    const { model } = this.solved.solverOf(state);
    return model.turnOdds(layer, column, heading, new Float64Array(HEADINGS));
  }

  /** The run a state's seed names from its gate, with the turns that the reader chose. */
  run(state: SceneState): ShownRun {
    return this.sampler.run(state);
  }

  /** The training step of a state; nothing where no run of the data started at its gate. */
  lesson(state: SceneState): Lesson | undefined {
    return lessonOf(this.mountain, this.solved, state);
  }

  /** The pair of runs that waits for the next pick, and the valley each ends in. */
  nextPair(picks: SceneState['picks']): { left: ShownRun; right: ShownRun } {
    return this.picked.nextPair(picks);
  }

  /** The fence that the reader's picks raise, layers × columns; the same object for the same picks. */
  fenceOf(picks: SceneState['picks']): Float64Array {
    return this.picked.fenceOf(picks);
  }

  /** Loss on runs never trained on, nats a turn, at each kept moment of training. */
  lossCurve(): readonly { runs: number; loss: number }[] {
    return this.mountain.moments;
  }

  /** The same after any number of runs. */
  lossAfter(runs: number): number {
    return lossAt(this.mountain, runs);
  }
}
