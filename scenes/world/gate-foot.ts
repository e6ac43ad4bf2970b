import { type GateName } from '../ids';
import { GATE_POSITIONS } from '../model/geometry';
import { fanToWorld } from './fan';
import { heightAt } from './heightfield';
import { type Heightfield } from './terrain-data';

/** A place in the world that a thing or its label is tied to, world units. */
export interface Anchor {
  x: number;
  y: number;
  z: number;
}

/** Layer at which gates stand. */
const GATE_LAYER = 0;

/** Foot of a gate on the ground. */
export function gateFoot(ground: Heightfield, gate: GateName): Anchor {
  const { x, z } = fanToWorld(GATE_POSITIONS[gate], GATE_LAYER);
  return { x, y: heightAt(ground, x, z), z };
}
