import { TURNS } from '../model/geometry';
import { type SceneReader } from '../reading/scene-reader';
import { turnAt } from '../reading/turns';
import { type SceneState } from '../state/scene-state';

/** Turns taken so far; `n` may say more than there are. */
export const turnsTaken = ({ n }: SceneState): number => Math.min(n, TURNS);

/**
 * The state once the run takes the next turn as chosen, `way` 0…4 from far left to far right. The way
 * it would have gone needs no fork and leaves those further down; any other drops them, as they
 * belonged to another way down. At the foot nothing is left to take.
 */
export function takeTurn(reader: SceneReader, state: SceneState, way: number): SceneState {
  const taken = turnsTaken(state);
  if (taken === TURNS) return state;
  const turn = taken + 1;
  const goes = (forks: SceneState['forks']) =>
    turnAt(reader.run({ ...state, forks }).columns, taken) === way;
  if (goes(state.forks)) return { ...state, n: turn };
  const before = state.forks.filter((fork) => fork.turn < turn);
  return { ...state, n: turn, forks: goes(before) ? before : [...before, { turn, way }] };
}
