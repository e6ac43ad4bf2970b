import { fenceStrengthOf, type MountainState, unfencedKey } from '../model/state';

/** What the solved model depends on, and so not the gate: states with one key need one solve. */
export function mountainKey(state: MountainState): string {
  return `${unfencedKey(state)},${fenceStrengthOf(state)}`;
}
