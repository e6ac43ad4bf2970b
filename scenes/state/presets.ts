import { type StateName } from '../ids';
import { type MountainState, NAMED_STATES } from '../model/state';

/** States of the mountain with a name of their own, which an address may give as `state`. */
export const PRESETS: Readonly<Record<StateName, MountainState>> = NAMED_STATES;

/** The preset of that name, if there is one. */
export function presetNamed(name: string | undefined): MountainState | undefined {
  return name !== undefined && Object.hasOwn(PRESETS, name)
    ? PRESETS[name as StateName]
    : undefined;
}
