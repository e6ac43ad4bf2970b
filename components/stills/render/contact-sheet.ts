import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import sharp from 'sharp';
import { inRoot } from '@/tests/tools/project.mjs';
import { FRAMES_CHAPTER, type StillSubject } from '../subjects';
import { stillPath, VIEW_NAMES, type ViewName, VIEWS } from '../views';
import { framePath } from './frames';

const SHEET_WIDTH = 1680;
/** Pixels a picture is wide on a sheet: four, or eight of a phone, side by side. */
const TILE_WIDTH = { wide: 405, tall: 195 };
const CAPTION_HEIGHT = 26;
const GAP = 12;

const fileOf = ({ id, chapter }: StillSubject, view: ViewName): string =>
  chapter === FRAMES_CHAPTER ? framePath(id, view) : inRoot('public', stillPath(id, view, 'avif'));

function caption(text: string, width: number): Buffer {
  const words = `<text x="1" y="18" font-family="sans-serif" font-size="11">${text}</text>`;
  return Buffer.from(
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${CAPTION_HEIGHT}">${words}</svg>`,
  );
}

async function writeSheet(view: ViewName, subjects: readonly StillSubject[]): Promise<string> {
  const { window } = VIEWS[view];
  const width = window.width > window.height ? TILE_WIDTH.wide : TILE_WIDTH.tall;
  const height = Math.round((width / window.width) * window.height);
  const columns = Math.floor((SHEET_WIDTH - GAP) / (width + GAP));
  const row = height + CAPTION_HEIGHT + GAP;
  const tiles = await Promise.all(
    subjects.map(async (subject, index) => {
      const left = GAP + (index % columns) * (width + GAP);
      const top = GAP + Math.floor(index / columns) * row;
      const picture = await sharp(fileOf(subject, view)).resize(width, height).toBuffer();
      return [
        { input: picture, left, top },
        { input: caption(`${subject.chapter} / ${subject.id}`, width), left, top: top + height },
      ];
    }),
  );
  const sheet = inRoot('test-results', `contact-sheet-${view}.png`);
  await mkdir(path.dirname(sheet), { recursive: true });
  const rows = Math.ceil(subjects.length / columns);
  const canvas = { width: SHEET_WIDTH, height: GAP + rows * row, channels: 3 as const };
  await sharp({ create: { ...canvas, background: '#fff' } })
    .composite(tiles.flat())
    .png()
    .toFile(sheet);
  return sheet;
}

/** A sheet for each view with every picture there is of it, to look at. Returns their paths. */
export async function writeContactSheets(subjects: readonly StillSubject[]): Promise<string[]> {
  const sheets: string[] = [];
  for (const view of VIEW_NAMES) {
    const drawn = subjects.filter((subject) => existsSync(fileOf(subject, view)));
    if (drawn.length > 0) sheets.push(await writeSheet(view, drawn));
  }
  return sheets;
}
