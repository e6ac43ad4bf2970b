import { type Camera } from 'three';
import { type PoseFrame } from '../../pose/pose';
import { type Painted } from '../painted';
import { NEAR_AIR } from './fall-geometry';

/** On a narrow screen, which sees little of the air before the eye, its side, world units. */
const NARROW_AIR = 116;
/** How far from the eye the middle of that air is, world units. */
const NEAR_DISTANCE = 125;
/** Share of the fall in a second of drifting, and in one step of the story. */
const FALL_A_SECOND = 0.02;
const FALL_A_STEP = 0.85;
const WIDE = 1.3;

interface Picture {
  camera: Camera;
  /** CSS pixels. */
  size: { width: number; height: number };
  /** Size of skiers, see CameraView. */
  figureScale: number;
}

/** Lets the words fall to where the frame has them: with drifting, and with the story's place. */
export function showTextSnow(snow: Painted, frame: PoseFrame, picture: Picture): void {
  const { camera, size, figureScale } = picture;
  const { uAirCentre, uText, uWordScale, uFallen, uWordless, uAir } = snow.material.uniforms;
  snow.visible = frame.text > 0.004 && frame.map < 0.99;
  camera.getWorldDirection(uAirCentre.value);
  uAirCentre.value.multiplyScalar(NEAR_DISTANCE).add(camera.position);
  uText.value = frame.text;
  uWordScale.value = Math.max(1, figureScale * figureScale);
  uFallen.value = frame.elapsed * FALL_A_SECOND + frame.story * FALL_A_STEP;
  const wide = size.width / size.height > WIDE;
  uWordless.value.set(wide ? 0.37 : 0, wide ? 0 : 0.4);
  uAir.value = wide ? NEAR_AIR : NARROW_AIR;
}
