import { SHOTS, type ShotName } from '../../ids';
import { SHAPE_ASPECT, SHAPES, type Shot } from './shot';
import { SHOT_TABLE } from './shots';

/**
 * A shot as numbers that blend well: where it looks, from which angles, and logarithms of distance
 * and lens, so that a long lens far away and a short one near stay the same size half-way.
 */
export const SHOT_FIELDS = [
  'targetX',
  'targetY',
  'targetZ',
  'azimuthRad',
  'elevationRad',
  'logDistance',
  'logLens',
  'shiftX',
  'shiftY',
  'logStretch',
  'horizon',
  'calmLeft',
  'calmBelow',
] as const;

export const AT = Object.fromEntries(SHOT_FIELDS.map((name, i) => [name, i])) as Record<
  (typeof SHOT_FIELDS)[number],
  number
>;

const DEG = Math.PI / 180;
const DEFAULT_HORIZON = -0.2;

/** Field order: SHOT_FIELDS. Seen from straight above the azimuth counts as 0: north is up. */
export function shotRow(shot: Shot): Float64Array {
  const [x, y, z] = shot.target;
  const dx = shot.position[0] - x;
  const dy = shot.position[1] - y;
  const dz = shot.position[2] - z;
  const flat = Math.hypot(dx, dz);
  const distance = Math.hypot(flat, dy);
  const [shiftX, shiftY] = shot.shift ?? [0, 0];
  const [calmLeft, calmBelow] = shot.calm ?? [0, 0];
  return Float64Array.of(
    x,
    y,
    z,
    flat < 1e-6 ? 0 : Math.atan2(dx, dz),
    Math.atan2(dy, flat),
    Math.log(distance),
    Math.log(Math.tan((shot.fovDeg / 2) * DEG)),
    shiftX,
    shiftY,
    Math.log(shot.stretch ?? 1),
    shot.horizon ?? DEFAULT_HORIZON,
    calmLeft,
    calmBelow,
  );
}

const ROWS = new Map<ShotName, readonly Float64Array[]>(
  SHOTS.map((name) => [name, SHAPES.map((shape) => shotRow(SHOT_TABLE[name][shape]))]),
);

const clamp01 = (t: number) => Math.min(1, Math.max(0, t));

/** The composition of a shot for a screen of this aspect, blended between shapes, into `row`. */
export function composeShot(name: ShotName, aspect: number, row: Float64Array): void {
  const rows = ROWS.get(name);
  if (!rows) throw new RangeError(`there is no shot named ${name}`);
  const [wide, classic, phone] = rows;
  const toClassic = clamp01(
    (SHAPE_ASPECT.wide - aspect) / (SHAPE_ASPECT.wide - SHAPE_ASPECT.classic),
  );
  const toPhone = clamp01(
    (SHAPE_ASPECT.classic - aspect) / (SHAPE_ASPECT.classic - SHAPE_ASPECT.phone),
  );
  for (let i = 0; i < row.length; i++) {
    const landscape = wide[i] + (classic[i] - wide[i]) * toClassic;
    row[i] = landscape + (phone[i] - landscape) * toPhone;
  }
}
