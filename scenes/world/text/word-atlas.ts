import { CanvasTexture, LinearFilter, LinearMipmapLinearFilter } from 'three';
import { WORDS } from './words';

const COLUMNS = 4;
const CELL_WIDTH = 256;
const CELL_HEIGHT = 64;
const FONT_PIXELS = 42;

export interface WordAtlas {
  texture: CanvasTexture;
  columns: number;
  rows: number;
  /** Width of each word, share of its cell. */
  widths: readonly number[];
  dispose(): void;
}

/** Writes every word once, white on nothing, on a 2-D canvas of equal cells. */
export function writeWordAtlas(): WordAtlas {
  const rows = Math.ceil(WORDS.length / COLUMNS);
  const canvas = document.createElement('canvas');
  canvas.width = COLUMNS * CELL_WIDTH;
  canvas.height = rows * CELL_HEIGHT;
  const pen = canvas.getContext('2d');
  const widths: number[] = [];
  if (pen) {
    // The page's own letters, so that what falls is what is read.
    pen.font = `400 ${FONT_PIXELS}px ${getComputedStyle(document.body).fontFamily || 'serif'}`;
    pen.fillStyle = '#ffffff';
    pen.textAlign = 'center';
    pen.textBaseline = 'middle';
    WORDS.forEach((word, i) => {
      const x = ((i % COLUMNS) + 0.5) * CELL_WIDTH;
      const y = (Math.floor(i / COLUMNS) + 0.5) * CELL_HEIGHT;
      pen.fillText(word, x, y, CELL_WIDTH - 12);
      widths.push(Math.min(1, (pen.measureText(word).width + 12) / CELL_WIDTH));
    });
  }
  const texture = new CanvasTexture(canvas);
  texture.minFilter = LinearMipmapLinearFilter;
  texture.magFilter = LinearFilter;
  texture.anisotropy = 2;
  return { texture, columns: COLUMNS, rows, widths, dispose: () => texture.dispose() };
}
