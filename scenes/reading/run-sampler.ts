import { type BakedMountain, type RunColumns } from '../model/baked';
import { forkedRun } from '../model/forked-run';
import { SEND_ORIGINS, sampleSend } from '../model/sampled-sends';
import { DEFAULT_STATE, type SceneState } from '../state/scene-state';
import { mountainKey } from './mountain-key';
import { type ShownRun, shownRun } from './shown-run';
import { type SolvedStates } from './solved-states';

const KEPT_RUN = SEND_ORIGINS['one/birdhouse'];

/** Samples the one run that a state names. */
export class RunSampler {
  private kept: RunColumns | undefined;

  constructor(
    private readonly mountain: BakedMountain,
    private readonly solved: SolvedStates,
  ) {}

  /**
   * The run a state's seed names from its gate, with the turns that the reader chose: below the first
   * of them it goes on as the odds of the state have it. The first seed of the trained slope at the
   * kept gate is the run that the picture keeps.
   */
  run(state: SceneState): ShownRun {
    const solver = this.solved.solverOf(state);
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
}
