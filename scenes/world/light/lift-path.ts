import { fanToWorld, type WorldPoint } from '../fan';
import { type GroundHeight } from '../terrain-data';

/** Where the evaluator's cabin hangs, where its lamp is and what it points at; world units. */
export interface LampPlace {
  cabin: [number, number, number];
  lamp: [number, number, number];
  aim: [number, number, number];
}

export const createLampPlace = (): LampPlace => ({
  cabin: [0, 0, 0],
  lamp: [0, 0, 0],
  aim: [0, 0, 0],
});

/** Ends of the cable, beyond the picture's edges; it passes in front of the upper face. */
const FROM = { x: -172, y: 84, z: 80 };
const TO = { x: 164, y: 96, z: 36 };
/** Sag in the middle, world units. */
const SAG = 4;
/** The rope of the cabin's own lamp, below the cable. */
const LAMP_BELOW = 7.2;
/** What the lamp points at half-way, and how far that moves across the face in a whole passage. */
const AIM = { u: -0.46, s: 0.46, sweep: 3 };

/** A point of the cable; `share` 0 at its left end … 1 at its right. Writes into `target`. */
export function cableAt(share: number, target: [number, number, number]): void {
  target[0] = FROM.x + (TO.x - FROM.x) * share;
  target[1] = FROM.y + (TO.y - FROM.y) * share - 4 * SAG * share * (1 - share);
  target[2] = FROM.z + (TO.z - FROM.z) * share;
}

const ground: WorldPoint = { x: 0, z: 0 };

/** The lamp when the cabin has come `share` (0…1) of its way. Pure; writes into `place`. */
export function placeLamp(share: number, groundAt: GroundHeight, place: LampPlace): void {
  cableAt(share, place.cabin);
  const [x, y, z] = place.cabin;
  place.lamp[0] = x;
  place.lamp[1] = y - LAMP_BELOW;
  place.lamp[2] = z;
  fanToWorld(AIM.u + (share - 0.5) * AIM.sweep, AIM.s, ground);
  place.aim[0] = ground.x;
  place.aim[1] = groundAt(ground.x, ground.z);
  place.aim[2] = ground.z;
}
