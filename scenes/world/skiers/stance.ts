import { Euler, Matrix4, Quaternion, Vector3 } from 'three';
import { type CurvePlace, placeOnCurve, type RunCurve } from '../runs/curve';
import { type GroundHeight } from '../terrain-data';

/** How a skier stands on the snow. World units and radians. */
export interface Stance {
  x: number;
  y: number;
  z: number;
  headingRad: number;
  pitchRad: number;
  leanRad: number;
}

const LOOK = 1.2;
const LIFT = 0.1;
const MOST_LEAN_RAD = 0.5;

const turnBetween = (from: number, to: number) => {
  const turn = to - from;
  return Math.atan2(Math.sin(turn), Math.cos(turn));
};

const here: CurvePlace = { x: 0, z: 0 };
const ahead: CurvePlace = { x: 0, z: 0 };
const behind: CurvePlace = { x: 0, z: 0 };

/** Where and how a skier stands `distance` units down a curve: on the snow, leaning into turns. */
export function stanceOn(
  curve: RunCurve,
  distance: number,
  groundAt: GroundHeight,
  out: Stance,
): Stance {
  const d = Math.min(curve.length - LOOK, Math.max(LOOK, distance));
  placeOnCurve(curve, d, here);
  placeOnCurve(curve, d + LOOK, ahead);
  placeOnCurve(curve, d - LOOK, behind);
  const dx = ahead.x - behind.x;
  const dz = ahead.z - behind.z;
  const fall = groundAt(behind.x, behind.z) - groundAt(ahead.x, ahead.z);
  const before = Math.atan2(here.x - behind.x, here.z - behind.z);
  const after = Math.atan2(ahead.x - here.x, ahead.z - here.z);
  const lean = turnBetween(before, after) * 1.2;
  out.x = here.x;
  out.y = groundAt(here.x, here.z) + LIFT;
  out.z = here.z;
  out.headingRad = Math.atan2(dx, dz);
  out.pitchRad = Math.atan2(fall, Math.max(0.3, Math.sqrt(dx * dx + dz * dz))) * 0.9;
  out.leanRad = -Math.min(MOST_LEAN_RAD, Math.max(-MOST_LEAN_RAD, lean));
  return out;
}

const euler = new Euler();
const turn = new Quaternion();
const place = new Vector3();
const size = new Vector3();
const matrix = new Matrix4();

/** Writes a stance as a 4×4 matrix (column-major) into `array` at instance `index`. */
export function writeStance(
  stance: Stance,
  scale: number,
  array: ArrayLike<number> & { [i: number]: number },
  index: number,
): void {
  euler.set(stance.pitchRad, stance.headingRad, stance.leanRad, 'YXZ');
  turn.setFromEuler(euler);
  place.set(stance.x, stance.y, stance.z);
  size.set(scale, scale, scale);
  matrix.compose(place, turn, size);
  const { elements } = matrix;
  for (let i = 0; i < 16; i++) array[index * 16 + i] = elements[i];
}

export const createStance = (): Stance => ({
  x: 0,
  y: 0,
  z: 0,
  headingRad: 0,
  pitchRad: 0,
  leanRad: 0,
});
