import { readFile } from 'node:fs/promises';
import { inRoot, PlainError } from '@/tests/tools/project.mjs';
import { cardPath } from '../cards';
import { type StillsManifest } from '../manifest';
import { type StillSubject } from '../subjects';
import { formatsOf, stillPath, VIEW_NAMES, type ViewName } from '../views';
import { stillKey } from './keys';

type Key = (subject: StillSubject, view: ViewName) => string;

/**
 * The manifest with the keys of `program` for all pictures that were up to date with the program
 * before: what has another pose since then keeps its key, and so stays out of date.
 * @param cards see `allCards`
 */
export function renewed(
  manifest: StillsManifest,
  subjects: readonly StillSubject[],
  cards: ReadonlyMap<string, string>,
  program: string,
): StillsManifest {
  const { program: before } = manifest;
  if (before === undefined) return manifest;
  const was: Key = (subject, view) => stillKey(subject, view, before);
  const is: Key = (subject, view) => stillKey(subject, view, program);
  const next = structuredClone(manifest);
  for (const subject of subjects) {
    for (const view of VIEW_NAMES) {
      const still = next.stills[subject.id]?.[view];
      if (still?.key === was(subject, view)) still.key = is(subject, view);
    }
    for (const [name, id] of cards) {
      const card = id === subject.id ? next.cards[name] : undefined;
      if (card?.key === was(subject, 'wide')) card.key = is(subject, 'wide');
    }
  }
  return next;
}

const filesOf = ({ stills, cards }: StillsManifest): string[] => [
  ...Object.entries(stills).flatMap(([id, views]) =>
    VIEW_NAMES.filter((view) => views[view]).flatMap((view) =>
      formatsOf(view).map((format) => stillPath(id, view, format)),
    ),
  ),
  ...Object.keys(cards).map(cardPath),
];

/** Every picture's bytes, to be compared with later. Files that are not there are left out. */
export async function readPictures(manifest: StillsManifest): Promise<Map<string, Buffer>> {
  const pictures = new Map<string, Buffer>();
  for (const file of filesOf(manifest)) {
    const bytes = await readFile(inRoot('public', file)).catch(() => undefined);
    if (bytes) pictures.set(file, bytes);
  }
  return pictures;
}

/** @throws PlainError naming the pictures that do not come out as they were */
export function expectSame(
  before: ReadonlyMap<string, Buffer>,
  now: ReadonlyMap<string, Buffer>,
): void {
  const changed = [...now].filter(([file, bytes]) => !before.get(file)?.equals(bytes));
  if (changed.length === 0) return;
  const names = changed.map(([file]) => file).join(', ');
  throw new PlainError(`The pictures have changed, so that all must be drawn: ${names}`);
}
