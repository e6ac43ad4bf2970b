import { type GateName } from '../ids';
import { type Fork } from '../model/forked-run';
import { FURTHEST_GATE } from '../model/gate';
import { TURNS } from '../model/geometry';
import { READER_RANGES } from '../model/legal-state';
import { type ReaderPick } from '../model/reader-picks';
import { PLAIN_RECIPE, type Recipe } from '../model/recipe';
import { type MountainState, NAMED_STATES } from '../model/state';

/** Where runs start: a gate on show, or a position across the ridge, −0.95…0.95. */
export type ShownGate = GateName | number;

/** One answer of the reader as a rater; `fifty` leaves the next fifty pairs to the table of preferences. */
export const PICKS = ['left', 'right', 'fifty'] as const satisfies readonly ReaderPick[];
export type Pick = (typeof PICKS)[number];

/** More picks than anyone will make; keeps an address short enough for every browser. */
export const MOST_PICKS = 200;

/** Ways a turn can go, in the letters of an address: from far left to far right. */
export const WAY_LETTERS = 'abcde';

/** Turns of a run that may be chosen, 1…this. */
export const LAST_TURN = TURNS;

/**
 * Everything a link can say about what a scene shows; the recipe is of the data that the lab trains a
 * mountain of the reader's own on.
 */
export interface SceneState extends MountainState, Recipe {
  gate: ShownGate;
  /** The gate that a scene with two compares the first with. */
  second: ShownGate;
  /** Which of the possible runs are drawn; the odds do not depend on it. */
  seed: number;
  /** Turns the reader chose on the run that `seed` names: in order, at most one a turn. */
  forks: readonly Fork[];
  /** How many: runs sent, tries made or turns taken, as the scene says. */
  n: number;
  /** The reader's ratings, replayed in order. */
  picks: readonly Pick[];
}

export type SceneField = keyof SceneState;

/** Legal numbers: the ends, and the grid between them, which keeps addresses short. */
export const FIELD_RANGES = {
  runs: { ...READER_RANGES.runs, grid: 1 },
  fences: { ...READER_RANGES.fences, grid: 0.01 },
  likeness: { ...READER_RANGES.likeness, grid: 0.01 },
  pushes: { ...READER_RANGES.pushes, grid: 1 },
  temperature: { ...READER_RANGES.temperature, grid: 0.01 },
  gate: { least: -FURTHEST_GATE, most: FURTHEST_GATE, grid: 0.01 },
  second: { least: -FURTHEST_GATE, most: FURTHEST_GATE, grid: 0.01 },
  seed: { least: 1, most: 9999, grid: 1 },
  n: { least: 0, most: 10_000, grid: 1 },
  harm: { least: 0, most: 2, grid: 0.01 },
  flattery: { least: 0, most: 2, grid: 0.01 },
  unsure: { least: 0, most: 0.2, grid: 0.01 },
} as const satisfies Partial<Record<SceneField, { least: number; most: number; grid: number }>>;

export type NumberField = keyof typeof FIELD_RANGES;

/** What an address that says nothing means, where a scene has no start of its own. */
export const DEFAULT_STATE: SceneState = {
  ...NAMED_STATES.trained,
  gate: 'birdhouse',
  second: 'reworded',
  seed: 1,
  n: 10,
  forks: [],
  picks: [],
  ...PLAIN_RECIPE,
};

/** Fields in the order in which an address names them. */
export const FIELDS = [
  'gate',
  'second',
  'ground',
  'filter',
  'runs',
  'fences',
  'light',
  'likeness',
  'pushes',
  'temperature',
  'n',
  'seed',
  'forks',
  'picks',
  'harm',
  'flattery',
  'unsure',
] as const satisfies readonly SceneField[];
