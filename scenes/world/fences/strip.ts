import { type ModelField, valueAt } from './field';
import { type RidgePoint } from './ridge';

/** One layer of a strip: its ridge between its two rims, columns, and the ridge's strength 0…1. */
export interface StripLayer {
  layer: number;
  left: number;
  right: number;
  strength: number;
}

export interface Strip {
  layers: readonly StripLayer[];
  /** Which way the strip drifts on its way down: −1 left, 1 right. */
  drift: -1 | 1;
}

/** A rim lies where the field falls to this share of its ridge. */
const RIM_SHARE = 0.28;
/** Widest a strip may be on one side of its ridge, and the finest step of the search, columns. */
const REACH = 8;
const STEP = 0.25;
/** Layers on either side that a strip's lines are averaged with. */
const SMOOTHING = 2;

/** Walks from the ridge until the field falls below `least` or climbs to the next ridge. */
function rimFrom(field: ModelField, point: RidgePoint, side: -1 | 1, least: number): number {
  let value = point.value;
  for (let away = STEP; away <= REACH; away += STEP) {
    const next = valueAt(field, point.layer, point.column + side * away);
    const climbs = next > value * 1.02 && value < point.value * 0.9;
    if (next < least || climbs) return point.column + side * (away - STEP);
    value = next;
  }
  return point.column + side * REACH;
}

/** The ridge's place and value at a layer that it skipped. */
function pointAt(ridge: readonly RidgePoint[], layer: number): RidgePoint {
  const next = ridge.findIndex((point) => point.layer >= layer);
  const after = ridge[next];
  if (after.layer === layer) return after;
  const before = ridge[next - 1];
  const f = (layer - before.layer) / (after.layer - before.layer);
  const column = before.column + (after.column - before.column) * f;
  return { layer, column, value: before.value + (after.value - before.value) * f };
}

function smoothed(rows: readonly StripLayer[]): StripLayer[] {
  return rows.map(({ layer }, i) => {
    const near = rows.slice(Math.max(0, i - SMOOTHING), i + SMOOTHING + 1);
    const mean = (key: 'left' | 'right' | 'strength') =>
      near.reduce((sum, row) => sum + row[key], 0) / near.length;
    return { layer, left: mean('left'), right: mean('right'), strength: mean('strength') };
  });
}

/** The strip round a ridge of `field` (blurred). `peak` of the field is strength 1. */
export function stripOf(
  field: ModelField,
  ridge: readonly RidgePoint[],
  peak: number,
  floor: number,
): Strip {
  const first = ridge[0].layer;
  const count = ridge[ridge.length - 1].layer - first + 1;
  const rows = Array.from({ length: count }, (_, i): StripLayer => {
    const point = pointAt(ridge, first + i);
    const least = Math.max(floor, RIM_SHARE * point.value);
    return {
      layer: point.layer,
      left: rimFrom(field, point, -1, least),
      right: rimFrom(field, point, 1, least),
      strength: Math.min(1, point.value / peak),
    };
  });
  const layers = smoothed(rows);
  const [top, foot] = [layers[0], layers[layers.length - 1]];
  return { layers, drift: foot.left + foot.right < top.left + top.right ? -1 : 1 };
}
