import { heightAt } from '../heightfield';
import { type Heightfield } from '../terrain-data';

/**
 * Ground plan of the lift: out of the haze on the right, over the neighbouring peak, to the arête
 * beside the gates. All of it lies behind the face, so that from no side it stands before a run.
 */
const BOTTOM = { x: 122, z: -29 };
const TOP = { x: 43.5, z: -15 };
/** Shares of the way at which a tower stands: two in the haze, at the foot of the peak, on it, top. */
const TOWERS_AT = [0, 0.255, 0.484, 0.855, 1];
const TOWER_HEIGHT = 10;
/** Sag in the middle of a span, share of its length. */
const SAG = 0.05;
/** Distance between points of the rope, world units: even, so that cabins keep their speed. */
const STEP = 2;

export interface LiftLine {
  /** Tops of the towers, three numbers each: x, y, z. */
  towers: Float32Array;
  towerHeight: number;
  /** The sagging rope through the towers' tops, three numbers a point. */
  rope: Float32Array;
  /** Turns a thing that faces z into the line's direction, radians about the vertical. */
  yawRad: number;
}

/** Stretches the lift over the ground. */
export function stretchLift(ground: Heightfield): LiftLine {
  const towers: number[] = [];
  for (const share of TOWERS_AT) {
    const x = BOTTOM.x + (TOP.x - BOTTOM.x) * share;
    const z = BOTTOM.z + (TOP.z - BOTTOM.z) * share;
    towers.push(x, heightAt(ground, x, z) + TOWER_HEIGHT, z);
  }
  const rope: number[] = [];
  for (let span = 0; span + 1 < TOWERS_AT.length; span++) {
    const [ax, ay, az, bx, by, bz] = towers.slice(span * 3, span * 3 + 6);
    const length = Math.hypot(bx - ax, by - ay, bz - az);
    const sag = SAG * length;
    const points = Math.round(length / STEP);
    for (let k = 0; k < points; k++) {
      const t = k / points;
      rope.push(ax + (bx - ax) * t, ay + (by - ay) * t - 4 * sag * t * (1 - t), az + (bz - az) * t);
    }
  }
  rope.push(...towers.slice(-3));
  return {
    towers: Float32Array.from(towers),
    towerHeight: TOWER_HEIGHT,
    rope: Float32Array.from(rope),
    yawRad: Math.atan2(TOP.x - BOTTOM.x, TOP.z - BOTTOM.z),
  };
}
