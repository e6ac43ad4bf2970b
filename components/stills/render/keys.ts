import { createHash } from 'node:crypto';
import { type StillSubject } from '../subjects';
import { type StillsManifest } from '../manifest';
import { formatsOf, VIEW_NAMES, type StillView, type ViewName, VIEWS } from '../views';

/** Raise when pictures should be written anew although what they show is the same. */
const ENCODING = 1;
/** Key of a picture that was drawn coarsely, to try something: it is never current. */
export const DRAFT_KEY = '0000000000000000';
/** Labels are the page's own text, and not in the picture. */
const UNSEEN = new Set(['gateLabels', 'valleyLabels']);

/** Sixteen hexadecimal digits that stand for some values. */
function digest(...values: unknown[]): string {
  return createHash('sha256').update(JSON.stringify(values)).digest('hex').slice(0, 16);
}

/**
 * Key of one still: changes exactly when what it shows may have changed.
 * @param program see `programHash`
 */
export function stillKey(subject: StillSubject, view: ViewName, program: string): string {
  const seen = Object.entries(subject.pose).filter(([field]) => !UNSEEN.has(field));
  const fields = seen.sort(([a], [b]) => (a < b ? -1 : 1));
  const { window, scale, dark, limits, fallbackWidth }: StillView = VIEWS[view];
  return digest(ENCODING, program, fields, [window, scale, dark, limits, fallbackWidth]);
}

/** A still that is missing or shows something else than it should. */
export interface StaleStill {
  subject: StillSubject;
  view: ViewName;
  key: string;
}

/** Every still that has to be drawn. `exists` says whether a step's file in a view is there. */
export function staleStills(
  subjects: readonly StillSubject[],
  manifest: StillsManifest,
  program: string,
  exists: (id: string, view: ViewName) => boolean,
): StaleStill[] {
  return subjects.flatMap((subject) =>
    VIEW_NAMES.flatMap((view) => {
      const key = stillKey(subject, view, program);
      const record = manifest.stills[subject.id]?.[view];
      const complete = formatsOf(view).every((format) => record?.bytes[format] !== undefined);
      const current = record?.key === key && complete && exists(subject.id, view);
      return current ? [] : [{ subject, view, key }];
    }),
  );
}
