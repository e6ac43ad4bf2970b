import { readFileSync } from 'node:fs';
import { type GateName, type StateName, VALLEYS, type ValleyName } from '@/scenes/ids';
import { type BakedMountain } from '@/scenes/model/baked';
import { type Gate } from '@/scenes/model/gate';
import { readMountain } from '@/scenes/model/read-mountain';
import { MOUNTAIN_PATH } from '@/scenes/model/mountain-path';
import { MountainSolver } from '@/scenes/model/solver';
import { type MountainState, NAMED_STATES } from '@/scenes/model/state';

/** The committed file, as a browser gets it. */
export const shippedFile: Uint8Array = readFileSync(
  new URL(`../../../public${MOUNTAIN_PATH}`, import.meta.url),
);

export const shipped: BakedMountain = await readMountain(shippedFile);

const solver = new MountainSolver(shipped);

/** Valley odds of the shipped mountain in a named state, with some of it changed. */
export function oddsIn(
  state: StateName,
  gate: Gate,
  change: Partial<MountainState> = {},
): Float64Array {
  return solver.show({ ...NAMED_STATES[state], ...change }).valleyOdds(gate);
}

/** Chance of one ending. */
export function chance(
  state: StateName,
  gate: Gate,
  valley: ValleyName,
  change: Partial<MountainState> = {},
): number {
  return oddsIn(state, gate, change)[VALLEYS.indexOf(valley)];
}

export function sum(numbers: ArrayLike<number>): number {
  return Array.from(numbers).reduce((total, number) => total + number, 0);
}

export const RATED_GATES = ['bomb', 'pushback', 'birdhouse'] as const satisfies GateName[];
