import { VALLEYS, type ValleyName } from '../ids';
import { type BakedMountain } from '../model/baked';
import { COLUMNS } from '../model/geometry';
import { MountainSolver } from '../model/solver';
import { type SceneState, type ShownGate } from '../state/scene-state';
import { mountainKey } from './mountain-key';
import { type PickedFences } from './picked-fences';

/** A solver, the key of what it shows, and what it was last asked for. */
interface Solved {
  readonly solver: MountainSolver;
  key?: string;
  odds?: { gate: ShownGate; chances: Float64Array };
  endings?: { valley: ValleyName; chances: Float64Array };
}

/** One mountain, solved in states. `byPicks`: the fence is the one that the state's picks raise. */
export class SolvedStates {
  /** The last used first. Two: a state and what it is compared with are read in turn. */
  private solved: readonly Solved[];

  constructor(
    mountain: BakedMountain,
    private readonly picked: PickedFences,
  ) {
    this.solved = [0, 1].map(() => ({ solver: new MountainSolver(mountain) }));
  }

  /** The solver in a legal state; only to be read, good until another state is asked for. */
  solverOf(state: SceneState, byPicks?: boolean): MountainSolver {
    return this.solve(state, byPicks).solver;
  }

  /** Valley odds from the state's gate, order of VALLEYS; a copy. */
  odds(state: SceneState, byPicks?: boolean): Float64Array {
    const { gate } = state;
    const solved = this.solve(state, byPicks);
    if (solved.odds?.gate !== gate) {
      solved.odds = { gate, chances: solved.solver.valleyOdds(gate) };
    }
    return solved.odds.chances.slice();
  }

  /** Chance of one valley, 0…1, from every start column; the same array while only the gate changes. */
  endingChances(state: SceneState, valley: ValleyName, byPicks?: boolean): Float64Array {
    const solved = this.solve(state, byPicks);
    if (solved.endings?.valley !== valley) {
      const chances = new Float64Array(COLUMNS);
      solved.solver.model.endingChances(VALLEYS.indexOf(valley), chances);
      solved.endings = { valley, chances };
    }
    return solved.endings.chances;
  }

  /** A state that a solver already shows costs nothing. */
  private solve(state: SceneState, byPicks = false): Solved {
    const key = `${mountainKey(state)};${byPicks ? state.picks.join() : 'rated'}`;
    const [last, other] = this.solved;
    const taken = last.key === key ? last : other;
    if (taken === other) this.solved = [other, last];
    if (taken.key === key) return taken;
    taken.key = taken.odds = taken.endings = undefined;
    const fence = byPicks ? this.picked.fenceOf(state.picks) : undefined;
    taken.solver.show(state, fence, last.solver);
    taken.key = key;
    return taken;
  }
}
