import { CROWDS, PALETTES, SENDS, SHOTS } from '../ids';
import { EASINGS } from './easing';
import { AMOUNTS, DEFAULT_POSE } from './pose';
import { type Storyboard } from './storyboard';

/** Something an author wrote that the mountain cannot show. */
export interface PoseProblem {
  /** Id of the row, or its place in the list where the id is missing. */
  row: string;
  field: string;
  message: string;
  hint: string;
}

const oneOf = (names: readonly string[]) => `one of ${names.join(', ')}`;
const isWithin = (value: unknown, low: number, high: number) =>
  typeof value === 'number' && value >= low && value <= high;

function checkField(field: string, value: unknown): string | undefined {
  if (field === 'camera') return SHOTS.some((name) => name === value) ? undefined : oneOf(SHOTS);
  if (field === 'palette') {
    return PALETTES.some((name) => name === value) ? undefined : oneOf(PALETTES);
  }
  if (field === 'crowd') {
    const crowds = ['none', ...CROWDS];
    return crowds.some((name) => name === value) ? undefined : oneOf(crowds);
  }
  if (field === 'runs') return isWithin(value, 0, 4096) ? undefined : 'a number from 0 to 4096';
  if (field === 'send') {
    const known = Array.isArray(value) && value.every((name) => SENDS.some((s) => s === name));
    return known ? undefined : `a list with any of ${SENDS.join(', ')}`;
  }
  if (AMOUNTS.some((name) => name === field)) {
    return isWithin(value, 0, 1) ? undefined : 'a number from 0 to 1';
  }
  return `one of the pose's fields: ${Object.keys(DEFAULT_POSE).join(', ')}`;
}

/** Checks a chapter's score as data. Returns every problem found, in order; empty when sound. */
export function validateStoryboard(rows: Storyboard): PoseProblem[] {
  const problems: PoseProblem[] = [];
  const seen = new Set<string>();
  rows.forEach((row, index) => {
    const name = row.id || `row ${index + 1}`;
    const report = (field: string, message: string, hint: string) =>
      problems.push({ row: name, field, message, hint });
    if (!row.id) report('id', 'a row has no id', 'give it the id of a step in the chapter');
    if (seen.has(row.id)) report('id', `the id "${row.id}" stands twice`, 'ids are unique');
    seen.add(row.id);
    for (const part of ['pose', 'from', 'via'] as const) {
      for (const [field, value] of Object.entries(row[part] ?? {})) {
        const expected = checkField(field, value);
        if (expected === undefined) continue;
        const shown = JSON.stringify(value) ?? String(value);
        report(`${part}.${field}`, `${shown} is not allowed`, `use ${expected}`);
      }
    }
    if (row.length !== undefined && !isWithin(row.length, 1.3, 6)) {
      report('length', `${row.length} screens is not allowed`, 'use a number from 1.3 to 6');
    }
    if (row.ease !== undefined && !Object.hasOwn(EASINGS, row.ease)) {
      report('ease', `unknown easing "${row.ease}"`, `use ${oneOf(Object.keys(EASINGS))}`);
    }
  });
  return problems;
}
