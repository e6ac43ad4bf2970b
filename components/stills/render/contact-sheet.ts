import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import sharp from 'sharp';
import { inRoot } from '@/tests/tools/project.mjs';
import { type StillSubject } from '../subjects';
import { stillPath, VIEW_NAMES, VIEWS } from '../views';

const ROW_HEIGHT = 260;
const CAPTION_HEIGHT = 28;
const GAP = 10;
const SHEET = inRoot('test-results', 'stills.png');

function caption(text: string, width: number): Buffer {
  const words = `<text x="4" y="20" font-family="sans-serif" font-size="16">${text}</text>`;
  return Buffer.from(
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${CAPTION_HEIGHT}">${words}</svg>`,
  );
}

/** One sheet with every still as it ships, a row a step, to look at. Returns its path. */
export async function writeContactSheet(subjects: readonly StillSubject[]): Promise<string> {
  const widths = VIEW_NAMES.map((view) => {
    const { width, height } = VIEWS[view].window;
    return Math.round((width / height) * ROW_HEIGHT);
  });
  const width = widths.reduce((sum, one) => sum + one + GAP, GAP);
  const step = ROW_HEIGHT + CAPTION_HEIGHT + GAP;
  const tiles = await Promise.all(
    subjects.flatMap(({ id, chapter }, row) => [
      { input: caption(`${chapter} / ${id}`, width), left: 0, top: row * step },
      ...VIEW_NAMES.map(async (view, column) => ({
        input: await sharp(inRoot('public', stillPath(id, view, 'avif')))
          .resize(widths[column], ROW_HEIGHT)
          .toBuffer(),
        left: widths.slice(0, column).reduce((sum, one) => sum + one + GAP, GAP),
        top: row * step + CAPTION_HEIGHT,
      })),
    ]),
  );
  await mkdir(path.dirname(SHEET), { recursive: true });
  const canvas = {
    width,
    height: step * subjects.length,
    channels: 3 as const,
    background: '#fff',
  };
  await sharp({ create: canvas }).composite(tiles).png().toFile(SHEET);
  return SHEET;
}
