import { readFile, writeFile } from 'node:fs/promises';
import { comparePictures, type PictureDifference } from '@/tests/tools/compare-pictures';
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

/**
 * How far two drawings of one pose may be apart: as far as two builds of one browser's rasteriser
 * put them, whose every few pixels the encoder then spreads over a block.
 */
const SAME: Omit<PictureDifference, 'moved'> = { mean: 0.25, changed: 0.0005 };

async function isSame(before: Buffer | undefined, now: Buffer): Promise<boolean> {
  if (!before) return false;
  if (before.equals(now)) return true;
  const { mean, changed } = await comparePictures(before, now);
  return mean <= SAME.mean && changed <= SAME.changed;
}

/** Puts back what was there before, file by file. */
export async function putBack(before: ReadonlyMap<string, Buffer>): Promise<void> {
  for (const [file, bytes] of before) await writeFile(inRoot('public', file), bytes);
}

/** @throws PlainError naming the pictures that do not come out as they were */
export async function expectSame(
  before: ReadonlyMap<string, Buffer>,
  now: ReadonlyMap<string, Buffer>,
): Promise<void> {
  const changed: string[] = [];
  for (const [file, bytes] of now) {
    if (!(await isSame(before.get(file), bytes))) changed.push(file);
  }
  if (changed.length === 0) return;
  const names = changed.join(', ');
  throw new PlainError(`The pictures have changed, so that all must be drawn: ${names}`);
}
