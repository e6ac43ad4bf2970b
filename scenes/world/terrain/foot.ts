import { FAN_LENGTH, fanToWorld } from '../fan';
import { fractalNoise, ridgedNoise } from '../noise';
import { clamp, lengthOf, mix, smoothstep } from './exact-math';
import { FLATS } from '../flats';

/** Levels the ground for the buildings. */
export function levelFlats(height: number, x: number, z: number): number {
  let level = height;
  for (const flat of Object.values(FLATS)) {
    const centre = fanToWorld(flat.u, flat.s);
    const ragged = fractalNoise(x * 0.09, z * 0.09, 3, 77) * 5;
    const distance = lengthOf((x - centre.x) * flat.stretch, z - centre.z) + ragged;
    const amount = (1 - smoothstep(flat.radius * 0.55, flat.radius * 1.75, distance)) * 0.95;
    level = mix(level, flat.height, amount);
  }
  return level;
}

/** Half width of the gorge, in u. */
const GORGE_HALF_WIDTH = 0.17;

/** Below the last layer the ravine cuts down into a gorge. */
export function cutGorge(height: number, u: number, s: number, x: number, z: number): number {
  const open = smoothstep(0.99, 1.09, s);
  if (open === 0) return height;
  const bend = (s - 1) * 0.1 + fractalNoise(x * 0.05, z * 0.05, 2, 61) * 0.09;
  const q = clamp(Math.abs(u + 0.8 + bend) / GORGE_HALF_WIDTH, 0, 1);
  const floor = 4 - 8 * smoothstep(1, 1.3, s);
  const wall = floor + (height + 1 - floor) * smoothstep(0.2, 0.92, q);
  return mix(height, Math.min(height, wall), open * (1 - smoothstep(0.8, 1, q)));
}

/** Beyond the last layer the fog valley breaks off. */
export function breakCliff(height: number, u: number, s: number, x: number, z: number): number {
  const lip = fractalNoise(x * 0.07, z * 0.07, 2, 8) * 0.03;
  const beyond = smoothstep(1.012, 1.075, s + lip * smoothstep(1, 1.02, s));
  const right = smoothstep(0.57, 0.67, u + lip) * (1 - smoothstep(1.5, 1.65, u));
  // scree climbs back to the plain, so that no pit shows on the map
  const scree = smoothstep(1.07, 1.5, s + fractalNoise(x * 0.03, z * 0.03, 2, 19) * 0.16);
  const depth = mix(-9, 3, scree) + fractalNoise(x * 0.06, z * 0.06, 3, 9) * 4;
  return mix(height, Math.min(height, depth), beyond * right);
}

/** How the model's ridges run out below the last layer: fall over distance, and its growth. */
const SPUR_FALL = 0.22;
const SPUR_BEND = 0.026;

/** Past the last layer every ridge runs out as a spur on the plain. */
export function spurHeight(lastLayerHeight: number, u: number, s: number, plain: number): number {
  const ribs = (ridgedNoise(u * 14, s * 3, 3, 151) - 0.45) * 7 * smoothstep(1, 1.05, s);
  const beyond = (s - 1) * FAN_LENGTH;
  const spur = lastLayerHeight + ribs - beyond * (SPUR_FALL + SPUR_BEND * beyond);
  const softness = 2.5 * smoothstep(1, 1.04, s) + 0.01;
  const share = clamp(0.5 + (spur - plain) / (2 * softness), 0, 1);
  return mix(plain, spur, share) + softness * share * (1 - share);
}

/** The ground between the valleys' ends and the page: gentle snow that sinks to the rim. */
export function footPlain(x: number, z: number): number {
  const rim = lengthOf(x * 0.95, z - 2) / 130;
  const rolling = 6.4 + fractalNoise(x * 0.03, z * 0.03, 3, 40) * 5;
  return mix(rolling, 2, smoothstep(0.8, 1, rim));
}
