import { type PoseFrame } from '../../pose/pose';
import { type CameraView } from '../cameras/apply-camera';
import { type TurnControls } from './turn-controls';

/** Goes on with the reader's turn and hands it to the camera of the frame. */
export function showTurn(
  view: CameraView,
  controls: TurnControls,
  frame: PoseFrame,
  seconds: number,
): void {
  controls.standAt(frame.cameraTo);
  controls.step(seconds);
  view.turnRad = controls.turnRad;
  view.riseRad = controls.riseRad;
}
