import { type MountainState, NAMED_STATES } from '../model/state';

/** How much of the fences carries over to where nothing looks watched, in the preset of that name. */
const UNWATCHED_LIKENESS = 0.15;

/** States of the mountain with a name of their own, which an address may give as `state`. */
export const PRESETS = {
  ...NAMED_STATES,
  unwatched: { ...NAMED_STATES.fenced, light: false, likeness: UNWATCHED_LIKENESS },
} as const satisfies Readonly<Record<string, MountainState>>;

export type PresetName = keyof typeof PRESETS;

/** The preset of that name, if there is one. */
export function presetNamed(name: string | undefined): MountainState | undefined {
  return name !== undefined && Object.hasOwn(PRESETS, name)
    ? PRESETS[name as PresetName]
    : undefined;
}
