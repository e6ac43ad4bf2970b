import { VALLEYS, type ValleyName } from '../ids';
import { type BakedMountain, type RunColumns, type TrainingLesson } from '../model/baked';
import { forkedRun } from '../model/forked-run';
import { startOdds } from '../model/gate';
import { COLUMNS, HEADINGS, LAYERS, valleyOf } from '../model/geometry';
import { lossAt } from '../model/interpolate';
import { ReaderRatings } from '../model/own-ratings';
import { type PathModel } from '../model/path-model';
import { pairsOf } from '../model/reader-picks';
import { seededUniform } from '../model/random';
import { SEND_ORIGINS, sampleSend } from '../model/sampled-sends';
import { MountainSolver } from '../model/solver';
import { fenceStrengthOf, type MountainState, NAMED_STATES, unfencedKey } from '../model/state';
import { stateKey } from '../state/address';
import { DEFAULT_STATE, type SceneState, type ShownGate } from '../state/scene-state';
import { type Comparison, type Scene } from '../instrument/scene';
import { type Stand } from './turns';

/** What a scene reads off the mountain in a state. */
export interface Readout {
  /** Exact chances, order of VALLEYS. */
  odds: Float64Array;
  comparison?: Comparison & { odds: Float64Array };
  /** Written once it is asked for: while a slider is dragged, nobody does. */
  readonly description: string;
}

/** A run to show: its column at each layer, and where it ends. */
export interface ShownRun {
  columns: RunColumns;
  valley: ValleyName;
}

const shownRun = (columns: RunColumns): ShownRun => ({
  columns,
  valley: valleyOf(columns[columns.length - 1]),
});

/** One step of training: what the data did, and what the model would have done. */
export interface Lesson {
  /** Which of all training runs the data's is, from 1. */
  number: number;
  data: ShownRun;
  guess: ShownRun;
}

/** A solver, the key of what it shows, and what it was last asked for. */
interface Solved {
  readonly solver: MountainSolver;
  key?: string;
  odds?: { gate: ShownGate; chances: Float64Array };
  endings?: { valley: ValleyName; chances: Float64Array };
}

/** Is this the very state whose training step the bake took apart? */
function isBakedLesson(state: SceneState, { gate, runs }: Pick<TrainingLesson, 'gate' | 'runs'>) {
  return (
    state.gate === gate && mountainKey(state) === mountainKey({ ...NAMED_STATES.trained, runs })
  );
}

/** Start odds kept at most, 768 bytes each. */
const MOST_STARTS = 256;
const KEPT_RUN = SEND_ORIGINS['one/birdhouse'];

/** What the solved model depends on, and so not the gate: states with one key need one solve. */
function mountainKey(state: MountainState): string {
  return `${unfencedKey(state)},${fenceStrengthOf(state)}`;
}

/**
 * Reads scenes off one mountain. About 2 ms a readout, far less where only the gate has changed;
 * where the reader's own picks fence, as `ReaderRatings` says.
 */
export class SceneReader {
  /** The last used first. Two: a state and what it is compared with are read in turn. */
  private solved: readonly Solved[];
  /** One state is read by the bars and by a scene's panel. */
  private last: { scene: Scene; state: SceneState; readout: Readout } | undefined;
  private compared: { key: string; odds: Float64Array } | undefined;
  private kept: RunColumns | undefined;
  private readonly starts = new Map<ShownGate, Float64Array>();
  private rater: ReaderRatings | undefined;
  private picked: { key: string; fence: Float64Array } | undefined;

  constructor(readonly mountain: BakedMountain) {
    this.solved = [0, 1].map(() => ({ solver: new MountainSolver(mountain) }));
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

  /** Valley odds of a scene in a legal state. */
  odds(scene: Scene, state: SceneState): Float64Array {
    const { gate } = state;
    const solved = this.solve(state, scene.fencedByPicks);
    if (solved.odds?.gate !== gate) {
      solved.odds = { gate, chances: solved.solver.valleyOdds(gate) };
    }
    return solved.odds.chances.slice();
  }

  /**
   * Exact chance of one valley, 0…1, from every start column. One pass; the same array, only to be
   * read, for states that differ in their gate alone.
   */
  endingChances(scene: Scene, state: SceneState, valley: ValleyName): Float64Array {
    const solved = this.solve(state, scene.fencedByPicks);
    if (solved.endings?.valley !== valley) {
      const chances = new Float64Array(COLUMNS);
      solved.solver.model.endingChances(VALLEYS.indexOf(valley), chances);
      solved.endings = { valley, chances };
    }
    return solved.endings.chances;
  }

  /** The same from a gate: the sum over its start odds. */
  chanceFrom(gate: ShownGate, endingChances: Float64Array): number {
    const start = this.startOf(gate);
    let chance = 0;
    for (let i = 0; i < COLUMNS; i++) chance += start[i] * endingChances[i];
    return chance;
  }

  /** Start odds of a gate, kept: a curve along the ridge asks for the same fifty at each change. */
  private startOf(gate: ShownGate): Float64Array {
    const kept = this.starts.get(gate);
    if (kept) return kept;
    const start = startOdds(gate);
    if (this.starts.size < MOST_STARTS) this.starts.set(gate, start);
    return start;
  }

  /** The solved model of a scene in a legal state; only to be read, good until the reader is asked again. */
  modelOf(scene: Scene, state: SceneState): PathModel {
    return this.solve(state, scene.fencedByPicks).solver.model;
  }

  /** A solver in a state; a state that one already shows costs nothing. */
  private solve(state: SceneState, fencedByPicks = false): Solved {
    const key = `${mountainKey(state)};${fencedByPicks ? state.picks.join() : 'rated'}`;
    const [last, other] = this.solved;
    const taken = last.key === key ? last : other;
    if (taken === other) this.solved = [other, last];
    if (taken.key === key) return taken;
    taken.key = taken.odds = taken.endings = undefined;
    const fence = fencedByPicks ? this.fenceOf(state.picks) : undefined;
    taken.solver.show(state, fence, last.solver);
    taken.key = key;
    return taken;
  }

  /** While a slider is dragged, what it is compared with often stays: read once. */
  private comparedOdds(scene: Scene, state: SceneState): Float64Array {
    const key = `${scene.id}?${stateKey(state)}`;
    if (this.compared?.key !== key) this.compared = { key, odds: this.odds(scene, state) };
    return this.compared.odds;
  }

  /** The pair of runs that waits for the next pick, and the valley each ends in. */
  nextPair(picks: SceneState['picks']): { left: ShownRun; right: ShownRun } {
    const rated = picks.reduce((sum, pick) => sum + pairsOf(pick), 0);
    const { left, right } = this.ratings().pairAfter(rated);
    return { left: shownRun(left), right: shownRun(right) };
  }

  /**
   * The run a state's seed names from its gate, with the turns that the reader chose: below the first
   * of them it goes on as the odds of the state have it. The first seed of the trained slope at the
   * kept gate is the run that the picture keeps.
   */
  run(state: SceneState): ShownRun {
    const { solver } = this.solve(state);
    const run = this.isKept(state)
      ? this.keptRun()
      : solver.sampleRuns(state.gate, 1, state.seed)[0];
    return shownRun(forkedRun(solver.model, run, state.forks, state.seed));
  }

  private isKept(state: SceneState): boolean {
    const isOrigin = state.seed === DEFAULT_STATE.seed && state.gate === KEPT_RUN.gate;
    return isOrigin && mountainKey(state) === mountainKey(KEPT_RUN.state);
  }

  private keptRun(): RunColumns {
    this.kept ??= sampleSend(this.mountain, KEPT_RUN)[0];
    return this.kept;
  }

  /** Exact chance of each of the five turns where a run stands, in a state; sums to 1. */
  turnOdds(state: SceneState, { layer, column, heading }: Stand): Float64Array {
    const { model } = this.solve(state).solver;
    return model.turnOdds(layer, column, heading, new Float64Array(HEADINGS));
  }

  /**
   * A training step of a state: the run of the data that comes next from its gate, and one guess of
   * the model at that moment from the same start, sampled by the state's seed. Where the bake took
   * the step apart, its own guess. Nothing where no run of the data started at the gate.
   */
  lesson(state: SceneState): Lesson | undefined {
    const { lesson, drawnRuns, refilledRuns } = this.mountain;
    const runs = state.ground === 'trained' ? drawnRuns : refilledRuns;
    const from = runs.filter(({ gate }) => gate === state.gate);
    const next = from.find(({ index }) => index >= state.runs) ?? from.at(-1);
    if (!next) return undefined;
    const data = shownRun(next.columns);
    if (isBakedLesson(state, lesson))
      return { number: next.index + 1, data, guess: shownRun(lesson.guess) };
    const { model } = this.solve(state).solver;
    const uniform = seededUniform(state.seed);
    const guess = model.sample(next.columns[0], uniform, new Uint8Array(LAYERS));
    return { number: next.index + 1, data, guess: shownRun(guess) };
  }

  /** Loss on runs never trained on, nats a turn, at each kept moment of training. */
  lossCurve(): readonly { runs: number; loss: number }[] {
    return this.mountain.moments;
  }

  /** The same after any number of runs. */
  lossAfter(runs: number): number {
    return lossAt(this.mountain, runs);
  }

  /** The fence that the reader's picks raise, layers × columns; the same object for the same picks. */
  fenceOf(picks: SceneState['picks']): Float64Array {
    const key = picks.join();
    if (this.picked?.key !== key) this.picked = { key, fence: this.ratings().fenceOf(picks) };
    return this.picked.fence;
  }

  private ratings(): ReaderRatings {
    const { tracks } = this.mountain;
    this.rater ??= new ReaderRatings(Float64Array.from(tracks[tracks.length - 1]));
    return this.rater;
  }
}
