import { Quaternion, Vector3 } from 'three';
import { OVERREACH } from '../glsl/beam';
import { type Painted } from '../painted';
import { type LampPlace } from './lift-path';

/** Half the opening of the beam, radians. */
export const LAMP_ANGLE_RAD = 0.335;
/** Where the pool's edge begins to soften, share of that. */
export const LAMP_CORE = 0.74;

const DOWN = new Vector3(0, -1, 0);
const from = new Vector3();
const along = new Vector3();
const turn = new Quaternion();
const size = new Vector3();

/** Points the beam from the lamp at what it lights. `light`: 0…1. */
export function pointBeam(beam: Painted, place: LampPlace, light: number): void {
  const { uBeam, uTurn } = beam.material.uniforms;
  from.fromArray(place.lamp);
  along.fromArray(place.aim).sub(from);
  const length = along.length() * OVERREACH;
  turn.setFromUnitVectors(DOWN, along.normalize());
  const radius = length * Math.tan(LAMP_ANGLE_RAD);
  beam.matrix.compose(from, turn, size.set(radius, length, radius));
  beam.updateMatrixWorld(true);
  uTurn.value.makeRotationFromQuaternion(turn);
  uBeam.value = light;
}
