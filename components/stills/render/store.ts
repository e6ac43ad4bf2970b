import { existsSync } from 'node:fs';
import { mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { inRoot } from '@/tests/tools/project.mjs';
import { cardPath } from '../cards';
import { MANIFEST_FILE, type StillRecord, type StillsManifest } from '../manifest';
import { formatsOf, stillPath, VIEW_NAMES, type ViewName, VIEWS } from '../views';
import { encodeCard, encodeStill, meanColour } from './encode';

const inPublic = (file: string) => inRoot('public', file);

/** Whether all files of a still are there. */
export const hasStill = (id: string, view: ViewName): boolean =>
  formatsOf(view).every((format) => existsSync(inPublic(stillPath(id, view, format))));

export const hasCard = (name: string): boolean => existsSync(inPublic(cardPath(name)));

async function writePublic(file: string, content: Buffer | string): Promise<void> {
  await mkdir(path.dirname(inPublic(file)), { recursive: true });
  await writeFile(inPublic(file), content);
}

/** Writes a photograph in all formats of its view. */
export async function storeStill(
  id: string,
  view: ViewName,
  picture: Buffer,
  key: string,
): Promise<StillRecord> {
  const bytes: StillRecord['bytes'] = {};
  for (const format of formatsOf(view)) {
    const file = await encodeStill(picture, VIEWS[view], format);
    await writePublic(stillPath(id, view, format), file);
    bytes[format] = file.length;
  }
  return { key, colour: await meanColour(picture), bytes };
}

/** Writes a social card cut from a wide photograph. */
export async function storeCard(name: string, picture: Buffer, key: string) {
  const file = await encodeCard(picture);
  await writePublic(cardPath(name), file);
  return { key, bytes: file.length };
}

/** Writes the list of what there is, in one fixed order: the old one stands until the new does. */
export async function storeManifest(manifest: StillsManifest): Promise<void> {
  const text = `${JSON.stringify(manifest, null, 2)}\n`;
  const file = MANIFEST_FILE.replace('public', '');
  await writePublic(`${file}.new`, text);
  await rename(inPublic(`${file}.new`), inPublic(file));
}

/** Files in public/stills and public/cards that belong to nothing any more are removed. */
export async function removeStrays({ stills, cards }: StillsManifest): Promise<void> {
  const kept = new Set([
    ...Object.keys(stills).flatMap((id) =>
      VIEW_NAMES.flatMap((view) => formatsOf(view).map((format) => stillPath(id, view, format))),
    ),
    ...Object.keys(cards).map(cardPath),
    MANIFEST_FILE.replace('public', ''),
  ]);
  for (const folder of ['/stills', '/cards']) {
    for (const name of await readdir(inPublic(folder)).catch(() => [])) {
      if (!kept.has(`${folder}/${name}`)) await rm(inPublic(`${folder}/${name}`));
    }
  }
}
