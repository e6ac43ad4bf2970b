import { GATES } from '../ids';
import { GATE_POSITIONS } from '../model/geometry';
import { type Fork } from '../model/forked-run';
import { nearestLegalState } from '../model/legal-state';
import {
  DEFAULT_STATE,
  FIELD_RANGES,
  LAST_TURN,
  MOST_PICKS,
  type NumberField,
  type Pick,
  PICKS,
  type SceneField,
  type SceneState,
  type ShownGate,
  WAY_LETTERS,
} from './scene-state';

/** Anything at all under the names of the contract. */
export type LooseScene = { readonly [Field in SceneField]?: unknown };

/**
 * The nearest legal state: numbers go to the nearest one on the grid, what is unknown or no number
 * to `fallback` (itself legal). Fields that the ground makes idle (`filter` on the trained one,
 * `runs` on the refilled one) take their usual value. Never throws; settled: twice is as once.
 */
export function nearestScene(loose: LooseScene, fallback: SceneState = DEFAULT_STATE): SceneState {
  const number = (field: Exclude<NumberField, 'gate' | 'second'>) => {
    const wanted = loose[field];
    return isNumber(wanted) ? ontoGrid(field, wanted) : fallback[field];
  };
  const mountain = nearestLegalState(
    {
      ...loose,
      runs: number('runs'),
      fences: number('fences'),
      likeness: number('likeness'),
      pushes: number('pushes'),
      temperature: number('temperature'),
    },
    fallback,
  );
  return {
    ...mountain,
    gate: nearestGate(loose.gate, fallback.gate),
    second: nearestGate(loose.second, fallback.second),
    seed: number('seed'),
    forks: Array.isArray(loose.forks) ? knownForks(loose.forks) : fallback.forks,
    n: number('n'),
    harm: number('harm'),
    flattery: number('flattery'),
    unsure: number('unsure'),
    picks: Array.isArray(loose.picks) ? knownPicks(loose.picks) : fallback.picks,
  };
}

/** Nearest legal number of a field. */
export function ontoGrid(field: NumberField, wanted: number): number {
  const { least, most, grid } = FIELD_RANGES[field];
  const clamped = Math.max(least, Math.min(most, wanted));
  const steps = Math.round(1 / grid);
  // Adding 0 makes a plain 0 of −0.
  return Math.round(clamped * steps) / steps + 0;
}

/** A position at which a gate on show stands is that gate. */
function nearestGate(wanted: unknown, fallback: ShownGate): ShownGate {
  if (!isNumber(wanted)) return GATES.find((name) => name === wanted) ?? fallback;
  const position = ontoGrid('gate', wanted);
  return GATES.find((name) => GATE_POSITIONS[name] === position) ?? position;
}

function knownPicks(wanted: readonly unknown[]): Pick[] {
  return wanted.flatMap((pick) => PICKS.find((name) => name === pick) ?? []).slice(0, MOST_PICKS);
}

/** Forks that a run can have, in the order of its turns; of two at one turn the first counts. */
function knownForks(wanted: readonly unknown[]): Fork[] {
  const byTurn = new Map<number, Fork>();
  for (const { turn, way } of wanted.filter(isFork)) {
    if (!byTurn.has(turn)) byTurn.set(turn, { turn, way });
  }
  return [...byTurn.values()].sort((a, b) => a.turn - b.turn);
}

function isFork(value: unknown): value is Fork {
  if (typeof value !== 'object' || value === null) return false;
  const { turn, way } = value as Partial<Record<keyof Fork, unknown>>;
  const isWhole = Number.isInteger(turn) && Number.isInteger(way);
  return isWhole && isWithin(turn, 1, LAST_TURN) && isWithin(way, 0, WAY_LETTERS.length - 1);
}

function isWithin(value: unknown, least: number, most: number): boolean {
  return isNumber(value) && value >= least && value <= most;
}

function isNumber(value: unknown): value is number {
  return typeof value === 'number' && !Number.isNaN(value);
}
