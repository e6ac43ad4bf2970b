import { type CameraView } from '../camera-view';
import { type WorldUniforms } from '../uniforms';

interface Size {
  width: number;
  height: number;
}

/** Tells the painting of horizon, haze and bare paper, and how large the picture is. */
export function tellPaint(
  uniforms: WorldUniforms,
  view: CameraView,
  /** Device pixels. */
  canvas: Size,
  /** CSS pixels. */
  size: Size,
): void {
  uniforms.uHorizon.value = view.horizon;
  uniforms.uHazeStart.value = view.hazeStart;
  uniforms.uCalm.value.set(view.calmLeft, view.calmBelow);
  uniforms.uCanvas.value.set(canvas.width, canvas.height);
  uniforms.uPixels.value.set(size.width, size.height);
}
