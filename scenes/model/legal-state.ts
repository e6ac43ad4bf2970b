import { ALL_RUNS, type Filter, FILTERS, GROUNDS, type MountainState, NAMED_STATES } from './state';

/** What a reader may set each number to; the model itself allows more. */
export const READER_RANGES = {
  runs: { least: 0, most: ALL_RUNS, whole: true },
  fences: { least: 0, most: 1, whole: false },
  likeness: { least: 0, most: 1, whole: false },
  pushes: { least: 0, most: 4, whole: true },
  temperature: { least: 0.5, most: 2, whole: false },
} as const;

type NumberName = keyof typeof READER_RANGES;

/** Anything at all under the names of a state, as it comes from an address or a control. */
export type LooseState = { readonly [Name in keyof MountainState]?: unknown };

/**
 * The nearest state a reader may see: numbers out of range go to the nearest end, counts to whole
 * numbers, anything that is no number (NaN too) to the default. Never throws.
 */
export function nearestLegalState(
  loose: LooseState,
  fallback: MountainState = NAMED_STATES.trained,
): MountainState {
  const ground = GROUNDS.find((name) => name === loose.ground) ?? fallback.ground;
  return {
    ground,
    filter: ground === 'refilled' ? nearestFilter(loose.filter, fallback.filter) : FILTERS[0],
    runs: ground === 'refilled' ? ALL_RUNS : nearest('runs', loose, fallback),
    fences: nearest('fences', loose, fallback),
    light: typeof loose.light === 'boolean' ? loose.light : fallback.light,
    likeness: nearest('likeness', loose, fallback),
    pushes: nearest('pushes', loose, fallback),
    temperature: nearest('temperature', loose, fallback),
  };
}

function nearest(name: NumberName, loose: LooseState, fallback: MountainState): number {
  const { least, most, whole } = READER_RANGES[name];
  const wanted = loose[name];
  const known = isNumber(wanted) ? wanted : fallback[name];
  const clamped = Math.max(least, Math.min(most, known));
  return whole ? Math.round(clamped) : clamped;
}

/** The filter nearest to a share; the stronger one where two are as near. */
function nearestFilter(wanted: unknown, fallback: Filter): Filter {
  if (!isNumber(wanted)) return fallback;
  return FILTERS.reduce((best, filter) =>
    Math.abs(filter - wanted) < Math.abs(best - wanted) ? filter : best,
  );
}

function isNumber(value: unknown): value is number {
  return typeof value === 'number' && !Number.isNaN(value);
}
