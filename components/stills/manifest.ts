import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import { FORMATS, VIEW_NAMES } from './views';

export const MANIFEST_FILE = 'public/stills/manifest.json';

const hash = z.string().regex(/^[0-9a-f]{16}$/);

const viewSchema = z.object({
  /** Hash of all that decides what the picture shows. */
  key: hash,
  /** Mean colour, `#rrggbb`: stands until the picture is there. */
  colour: z.string().regex(/^#[0-9a-f]{6}$/),
  /** Size of each file, bytes. */
  bytes: z.partialRecord(z.enum(FORMATS), z.number().int().positive()),
});

const manifestSchema = z.object({
  /** Hash of what drew them, once all were up to date; see `programHash`. */
  program: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .optional(),
  /** By step. */
  stills: z.record(z.string(), z.partialRecord(z.enum(VIEW_NAMES), viewSchema)),
  /** By card. */
  cards: z.record(z.string(), z.object({ key: hash, bytes: z.number().int().positive() })),
});

/** What is known of one still in one view. */
export type StillRecord = z.infer<typeof viewSchema>;
/** What lies in public/stills and public/cards; written by `npm run stills`. */
export type StillsManifest = z.infer<typeof manifestSchema>;
/** A step's views. */
export type StillViews = StillsManifest['stills'][string];

/**
 * Reads the list of stills; an empty one where none has been made yet. Server and build only.
 * @throws ZodError when the file is not what `npm run stills` writes
 */
export async function loadStills(): Promise<StillsManifest> {
  const text = await readFile(path.join(process.cwd(), MANIFEST_FILE), 'utf8').catch(() => '');
  return text === '' ? { stills: {}, cards: {} } : manifestSchema.parse(JSON.parse(text));
}
