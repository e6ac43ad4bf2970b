import { type RootState } from '@react-three/fiber';
import { type PoseFrame } from '../../pose/pose';
import { type CameraView } from '../camera-view';
import { type TurnControls } from './turn-controls';

/** Goes on with the reader's turn and hands it to the camera of the frame. */
export function showTurn(
  view: CameraView,
  controls: TurnControls,
  frame: PoseFrame,
  { width, height }: RootState['size'],
  seconds: number,
): void {
  controls.standAt(frame.cameraTo, Math.max(1, width) / Math.max(1, height));
  controls.step(seconds);
  view.turnRad = controls.turnRad;
  view.riseRad = controls.riseRad;
}
