import { type Object3D, Vector3 } from 'three';
import { type PoseFrame } from '../../pose/pose';
import { type Painted } from '../painted';
import { type WorldUniforms } from '../uniforms';
import { type LampPlace, placeLamp } from './lift-path';
import { LAMP_ANGLE_RAD, LAMP_CORE, pointBeam } from './point-beam';
import { type GroundHeight } from '../terrain-data';

const COS_RIM = Math.cos(LAMP_ANGLE_RAD);
const COS_CORE = Math.cos(LAMP_ANGLE_RAD * LAMP_CORE);
const HIDDEN = 0.002;
/** Light in the cabin while its lamp is off, 0…1. */
const INDOORS = 0.12;
const aim = new Vector3();

interface EvaluatorThings {
  whole: Object3D;
  cabin: Painted;
  beam: Painted;
}

/** Hangs the evaluator where the frame has it, and tells all paint where its light falls. */
export function showEvaluator(
  { whole, cabin, beam }: EvaluatorThings,
  uniforms: WorldUniforms,
  frame: PoseFrame,
  groundAt: GroundHeight,
  /** Scratch. */
  place: LampPlace,
): void {
  whole.visible = frame.cabin > 0 && frame.cabin < 1 && frame.map < 0.95;
  const light = whole.visible ? frame.light : 0;
  uniforms.uLampCone.value.set(COS_RIM, COS_CORE, light);
  if (!whole.visible) return;
  placeLamp(frame.cabin, groundAt, place);
  uniforms.uLamp.value.fromArray(place.lamp);
  uniforms.uLampAim.value.copy(aim.fromArray(place.aim).sub(uniforms.uLamp.value).normalize());
  cabin.position.fromArray(place.cabin);
  cabin.updateMatrixWorld();
  cabin.material.uniforms.uWindowLight.value = INDOORS + (1 - INDOORS) * light;
  beam.visible = light > HIDDEN;
  pointBeam(beam, place, light);
}
