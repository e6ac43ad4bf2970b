import { STRAIGHT, TURNS } from '../model/geometry';
import { type RunColumns } from '../model/baked';

/** Where a run stands before one of its turns. */
export interface Stand {
  layer: number;
  column: number;
  /** The turn before, −2…2; 0 at the start. */
  heading: number;
}

/** Which of the five turns a run takes at a layer, 0…4 from far left to far right. */
export function turnAt(run: RunColumns, layer: number): number {
  return run[layer + 1] - run[layer] + STRAIGHT;
}

/** Where a run stands after so many turns. `turns`: 0…TURNS − 1. */
export function standAfter(run: RunColumns, turns: number): Stand {
  const heading = turns === 0 ? 0 : turnAt(run, turns - 1) - STRAIGHT;
  return { layer: turns, column: run[turns], heading };
}

/** Turns that two runs from one start take alike before they part; TURNS if they never do. */
export function turnsShared(a: RunColumns, b: RunColumns): number {
  let turns = 0;
  while (turns < TURNS && turnAt(a, turns) === turnAt(b, turns)) turns++;
  return turns;
}
