import { type LooseScene, nearestScene } from './nearest';
import { presetNamed } from './presets';
import {
  DEFAULT_STATE,
  FIELDS,
  type Pick,
  type SceneField,
  type SceneState,
  WAY_LETTERS,
} from './scene-state';

/** A decimal number and nothing else: no hexadecimal, no empty text that counts as 0. */
const DECIMAL = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i;

const LETTERS: Readonly<Record<Pick, string>> = { left: 'l', right: 'r', fifty: 'f' };
const PICK_OF = new Map(Object.entries(LETTERS).map(([pick, letter]) => [letter, pick]));
const LIGHTS = new Map([
  ['on', true],
  ['off', false],
]);

const number = (text: string) => (DECIMAL.test(text) ? Number(text) : undefined);
const numberOrName = (text: string) => number(text) ?? text;
const FORK = /^(\d{1,2})([a-z])$/;

/** “24d-40a”: turn 24 goes right, turn 40 far left. */
const forks = (text: string) =>
  text.split('-').map((part) => {
    const [, turn, letter] = FORK.exec(part) ?? [];
    return { turn: Number(turn), way: letter ? WAY_LETTERS.indexOf(letter) : -1 };
  });
const picks = (text: string) => Array.from(text, (letter) => PICK_OF.get(letter));

/** What the text of each field says; nonsense becomes something `nearestScene` does not know. */
const READERS: Readonly<Record<SceneField, (text: string) => unknown>> = {
  gate: numberOrName,
  second: numberOrName,
  ground: (text) => text,
  filter: number,
  runs: number,
  fences: number,
  light: (text) => LIGHTS.get(text),
  likeness: number,
  pushes: number,
  temperature: number,
  n: number,
  seed: number,
  forks,
  picks,
  harm: number,
  flattery: number,
  unsure: number,
};

/**
 * Reads a state from the query of an address, such as `?gate=bomb&fences=0.6`. What it leaves out or
 * garbles is as in `base`; numbers out of range go to the nearest legal one. Never throws.
 */
export function parseState(query: string, base: SceneState = DEFAULT_STATE): SceneState {
  const given = new URLSearchParams(query);
  const fallback = nearestScene({ ...base, ...presetNamed(textOf(given, 'state')) });
  const loose: Partial<Record<SceneField, unknown>> = {};
  for (const field of FIELDS) {
    const text = textOf(given, field);
    if (text !== undefined) loose[field] = READERS[field](text);
  }
  return nearestScene(loose satisfies LooseScene, fallback);
}

/**
 * The shortest query, without `?`, that `parseState` reads back as this state from the same base:
 * empty where nothing differs. The state is brought to the nearest legal one first.
 */
export function formatState(state: SceneState, base: SceneState = DEFAULT_STATE): string {
  const legal = nearestScene(state);
  const wanted = stateKey(legal);
  let parts = FIELDS.filter((field) => write(field, legal) !== write(field, base));
  const query = (fields: readonly SceneField[]) =>
    fields.map((field) => `${field}=${write(field, legal)}`).join('&');
  for (const field of parts) {
    const fewer = parts.filter((part) => part !== field);
    if (stateKey(parseState(query(fewer), base)) === wanted) parts = fewer;
  }
  return query(parts);
}

/** Do two states show and say the same? */
export function sameState(a: SceneState, b: SceneState): boolean {
  return stateKey(a) === stateKey(b);
}

function textOf(given: URLSearchParams, field: string): string | undefined {
  return given.get(field)?.trim().toLowerCase();
}

/** Names a state: two that show and say the same have one key. Cheaper than the shortest address. */
export function stateKey(state: SceneState): string {
  return FIELDS.map((field) => write(field, state)).join('&');
}

function write(field: SceneField, state: SceneState): string {
  if (field === 'light') return state.light ? 'on' : 'off';
  if (field === 'picks') return state.picks.map((pick) => LETTERS[pick]).join('');
  if (field === 'forks') {
    return state.forks.map(({ turn, way }) => `${turn}${WAY_LETTERS[way]}`).join('-');
  }
  return String(state[field]);
}
