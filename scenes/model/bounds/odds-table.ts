import { type StateName, VALLEYS, type ValleyName } from '../../ids';
import { type Gate } from '../gate';
import { MountainSolver, type MountainFields } from '../solver';
import { type MountainState, NAMED_STATES } from '../state';

/** Exact odds of one mountain by state, gate and valley, the way bounds ask for them. */
export class OddsTable {
  readonly solver: MountainSolver;

  constructor(mountain: MountainFields) {
    this.solver = new MountainSolver(mountain);
  }

  /** Chance of each valley, order of VALLEYS, in a named state with some of it changed. */
  odds(state: StateName, gate: Gate, change: Partial<MountainState> = {}): Float64Array {
    return this.solver.show({ ...NAMED_STATES[state], ...change }).valleyOdds(gate);
  }

  /** Percent of runs that end in one valley. */
  percent(
    state: StateName,
    gate: Gate,
    valley: ValleyName,
    change: Partial<MountainState> = {},
  ): number {
    return 100 * this.odds(state, gate, change)[VALLEYS.indexOf(valley)];
  }
}
