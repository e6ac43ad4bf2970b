import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import sharp from 'sharp';
import { inRoot } from '../../tools/project.mjs';

/** Where the pictures and looks of pages are kept. */
export const PAGES_FOLDER = inRoot('tests', 'visual', 'pages', 'baselines');

/** File of a view's picture, or of its looks, one a line. */
export const pageBaseline = (id: string, kind: 'avif' | 'txt'): string =>
  path.join(PAGES_FOLDER, `${id}.${kind}`);

/** The looks kept of a view. @throws Error where there are none */
export function keptLooks(id: string): string[] {
  return readFileSync(pageBaseline(id, 'txt'), 'utf8').trimEnd().split('\n');
}

/** Keeps a view as it is now; returns the bytes of both files. */
export async function keepPage(
  id: string,
  picture: Buffer,
  looks: readonly string[],
): Promise<number> {
  const text = `${looks.join('\n')}\n`;
  writeFileSync(pageBaseline(id, 'txt'), text);
  const encoding = { quality: 50, effort: 6, chromaSubsampling: '4:4:4' };
  const { size } = await sharp(picture).avif(encoding).toFile(pageBaseline(id, 'avif'));
  return size + Buffer.byteLength(text);
}
