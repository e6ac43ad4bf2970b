import { angleOf, cosine, lengthOf, sine } from './terrain/exact-math';

/** Centre of the circles that the model's layers lie on, behind the shoulder, world units. */
export const FAN_APEX = { x: 4, z: -31 } as const;
/** Angle from the middle of the fan to its edge column (u = 1), radians. */
export const FAN_HALF_ANGLE_RAD = 0.7627;
/** Distance of the first layer from the apex, world units. */
export const FAN_INNER_RADIUS = 23;
/** Distance from the first layer to the last, world units. */
export const FAN_LENGTH = 90;

export interface WorldPoint {
  x: number;
  z: number;
}

export interface FanPoint {
  /** Across, −1 at the left edge column … 1 at the right. */
  u: number;
  /** Down the slope, 0 at the first layer … 1 at the last. */
  s: number;
}

/**
 * Where a place of the model's grid stands in the world (y left out). Any u and s may be given;
 * only −1…1 and 0…1 belong to the model. Writes into `target` when one is handed in.
 */
export function fanToWorld(u: number, s: number, target: WorldPoint = { x: 0, z: 0 }): WorldPoint {
  const angle = u * FAN_HALF_ANGLE_RAD;
  const radius = FAN_INNER_RADIUS + FAN_LENGTH * s;
  target.x = FAN_APEX.x + radius * sine(angle);
  target.z = FAN_APEX.z + radius * cosine(angle);
  return target;
}

/** The inverse of `fanToWorld`; behind the apex |u| grows to about 4.1. */
export function worldToFan(x: number, z: number, target: FanPoint = { u: 0, s: 0 }): FanPoint {
  const dx = x - FAN_APEX.x;
  const dz = z - FAN_APEX.z;
  target.u = angleOf(dx, dz) / FAN_HALF_ANGLE_RAD;
  target.s = (lengthOf(dx, dz) - FAN_INNER_RADIUS) / FAN_LENGTH;
  return target;
}
