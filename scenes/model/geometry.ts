import { type DataGateName, VALLEYS, type ValleyName } from '../ids';

/** Layers of the face, from the ridge (0) to the foot. */
export const LAYERS = 64;
/** Columns across the face, left to right. */
export const COLUMNS = 96;
/** Cells of a field; fields are layers × columns, row-major. */
export const CELLS = LAYERS * COLUMNS;
/** Turns a run takes: one between each two layers. */
export const TURNS = LAYERS - 1;
/** Headings, the last sideways move: −2…2 columns, numbered 0…4. */
export const HEADINGS = 5;
/** Number of the heading that follows the fall line. */
export const STRAIGHT = 2;

/** Where each gate stands across the ridge, −1…1. */
export const GATE_POSITIONS: Record<DataGateName, number> = {
  reworded: -0.92,
  bomb: -0.46,
  pushback: -0.13,
  birdhouse: 0.38,
  hearsay: 0.66,
  obscure: 0.88,
};

/** Where each valley lies at the foot, −1…1. */
export const VALLEY_POSITIONS: Record<ValleyName, number> = {
  ravine: -0.8,
  hut: -0.4,
  village: 0,
  lodge: 0.4,
  fog: 0.8,
};

/** Borders between neighbouring valleys, halfway between their positions. */
export const VALLEY_BORDERS = [-0.6, -0.2, 0.2, 0.6] as const;

/** Position of a column across the face, −1…1. */
export function positionOf(column: number, columns = COLUMNS): number {
  return (column / (columns - 1)) * 2 - 1;
}

/** Column nearest a position, kept on the face. */
export function columnAt(position: number, columns = COLUMNS): number {
  const column = Math.floor(((position + 1) / 2) * (columns - 1) + 0.5);
  return Math.max(0, Math.min(columns - 1, column));
}

/** Number of the valley (order of VALLEYS) that owns a column at the foot. */
export function valleyIndexOf(column: number, columns = COLUMNS): number {
  const position = positionOf(column, columns);
  let valley = 0;
  for (const border of VALLEY_BORDERS) if (position >= border) valley++;
  return valley;
}

/** The valley that owns a column at the foot. */
export function valleyOf(column: number, columns = COLUMNS): ValleyName {
  return VALLEYS[valleyIndexOf(column, columns)];
}
