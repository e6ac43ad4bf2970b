import { VALLEYS, type ValleyName } from '../ids';
import { exp } from './arithmetic';
import { type BakedMountain } from './baked';
import { entropyBits, excessBits } from './entropy';
import { ModelError } from './errors';
import { isGateName, startOdds } from './gate';
import { CELLS } from './geometry';
import { lossAt } from './interpolate';
import { DATA_MIXTURE, endingOdds, type MixtureRow } from './mixture';
import { PARAMS } from './params';
import { gateNamed, type ReadingQuery, stateOfView, valleyNamed, type View } from './reading-query';
import { effectiveColumns, runEntropyNats } from './run-entropy';
import { MountainSolver } from './solver';
import { ALL_RUNS } from './state';

export type ReadingUnit = 'percent' | 'bits' | 'nats' | 'runs' | 'ratio' | 'columns' | 'pairs';

/** A number about the mountain. Percentages run 0…100. */
export interface Reading {
  value: number;
  unit: ReadingUnit;
}

/**
 * Reads one number off a mountain. Throws a ModelError: `unknown-name` for a gate, valley or state
 * that is not there, `gate-out-of-range`, `illegal-state` or `illegal-query` for impossible numbers.
 */
export function readingOf(mountain: BakedMountain, query: ReadingQuery): Reading {
  return new MountainReader(mountain).read(query);
}

/** The valley most runs of a view end in. Throws as `readingOf` does. */
export function likeliestValley(mountain: BakedMountain, view: View): ValleyName {
  const odds = new MountainReader(mountain).odds(view);
  return VALLEYS[odds.indexOf(Math.max(...odds))];
}

/** Reads many numbers off one mountain; keeps one solver for all. */
export class MountainReader {
  private readonly solver: MountainSolver;

  constructor(private readonly mountain: BakedMountain) {
    this.solver = new MountainSolver(mountain);
  }

  read(query: ReadingQuery): Reading {
    switch (query.kind) {
      case 'odds':
        return percent(atLeastOnce(this.chance(query, query.valley), query.tries ?? 1));
      case 'odds-ratio':
        return { value: this.oddsRatio(query), unit: 'ratio' };
      case 'entropy':
        return { value: entropyBits(this.odds(query)), unit: 'bits' };
      case 'effective-runs':
        return { value: this.effectiveRuns(query), unit: 'runs' };
      case 'spread':
        return { value: this.spread(query), unit: 'columns' };
      case 'loss':
        return { value: this.loss(query.runs), unit: 'nats' };
      case 'excess':
        return { value: this.excess(query.state), unit: 'bits' };
      case 'data-share':
        return percent(dataRow(query.gate)?.share ?? 0);
      case 'data-ending':
        return percent(dataRow(query.gate)?.endings[valleyNamed(query.valley)] ?? 0);
      case 'training-runs':
        return { value: ALL_RUNS, unit: 'runs' };
      case 'rated-pairs':
        return { value: PARAMS.rating.pairs, unit: 'pairs' };
      default:
        throw new ModelError(
          'illegal-query',
          `There is no such reading: ${JSON.stringify(query)}.`,
        );
    }
  }

  /** Valley odds of a view, order of VALLEYS. */
  odds(view: View): Float64Array {
    const gate = gateNamed(view.gate);
    return this.solver.show(stateOfView(view)).valleyOdds(gate);
  }

  private chance(view: View, valley: string): number {
    return this.odds(view)[VALLEYS.indexOf(valleyNamed(valley))];
  }

  private oddsRatio(query: Extract<ReadingQuery, { kind: 'odds-ratio' }>): number {
    const { gate, state, overGate = gate, overState = state } = query;
    const other = { ...query, gate: overGate, state: overState };
    return this.chance(query, query.valley) / this.chance(other, query.valley);
  }

  private effectiveRuns(view: View): number {
    const gate = gateNamed(view.gate);
    const { model } = this.solver.show(stateOfView(view));
    return exp(runEntropyNats(model, startOdds(gate)));
  }

  private spread(view: View): number {
    const gate = gateNamed(view.gate);
    const visits = this.solver.show(stateOfView(view)).visits(gate, new Float64Array(CELLS));
    return effectiveColumns(visits);
  }

  private loss(runs: number): number {
    if (runs >= 0 && runs <= ALL_RUNS) return lossAt(this.mountain, runs);
    throw new ModelError('illegal-query', `There is no loss after ${runs} runs.`);
  }

  private excess(state: string): number {
    const excesses = DATA_MIXTURE.map((row) =>
      excessBits(endingOdds(row), this.odds({ gate: row.gate, state })),
    );
    return excesses.reduce((sum, bits) => sum + bits, 0) / excesses.length;
  }
}

function percent(share: number): Reading {
  return { value: share * 100, unit: 'percent' };
}

/** Chance of at least one in `tries` independent tries. */
function atLeastOnce(chance: number, tries: number): number {
  if (!(Number.isInteger(tries) && tries >= 1 && tries <= 1e6)) {
    throw new ModelError('illegal-query', `Tries is a whole number from 1, not ${tries}.`);
  }
  let never = 1;
  for (let i = 0; i < tries; i++) never *= 1 - chance;
  return tries === 1 ? chance : 1 - never;
}

function dataRow(gate: string): MixtureRow | undefined {
  if (!isGateName(gate)) throw new ModelError('unknown-name', `There is no gate "${gate}".`);
  return DATA_MIXTURE.find((row) => row.gate === gate);
}
