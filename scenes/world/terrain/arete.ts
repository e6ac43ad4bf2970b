import { fractalNoise, ridgedNoise } from '../noise';
import { clamp, lengthOf, mix } from './exact-math';

/** A crest point: where, and how high, world units. */
export type CrestPoint = readonly [x: number, z: number, height: number];

/** A sharp mountain ridge: its crest line and how far its flanks reach. */
export interface Arete {
  crest: readonly CrestPoint[];
  /** Distance from the crest at which its height has fallen by half, world units. */
  reach: number;
  /** How ragged the crest is, world units. */
  ragged: number;
}

/** Height of one arête at a place: highest over its segments; flanks fall steeply, then ease. */
export function areteHeight(arete: Arete, x: number, z: number): number {
  let highest = -1e9;
  for (let k = 0; k + 1 < arete.crest.length; k++) {
    const [ax, az, aHeight] = arete.crest[k];
    const [bx, bz, bHeight] = arete.crest[k + 1];
    const length2 = (bx - ax) * (bx - ax) + (bz - az) * (bz - az);
    const along = clamp(((x - ax) * (bx - ax) + (z - az) * (bz - az)) / length2, 0, 1);
    const distance = lengthOf(x - mix(ax, bx, along), z - mix(az, bz, along));
    const crest = mix(aHeight, bHeight, along);
    const height = crest / (1 + distance / arete.reach);
    if (height > highest) highest = height;
  }
  if (arete.ragged > 0 && highest > -1e8) {
    highest += (ridgedNoise(x * 0.06, z * 0.06, 2, 211) - 0.45) * arete.ragged;
  }
  return highest;
}

/** A wandering displacement that keeps straight constructions from looking straight. */
export function wander(x: number, z: number, reach: number, seed: number): number {
  return fractalNoise(x * 0.02, z * 0.02, 4, seed) * reach;
}
