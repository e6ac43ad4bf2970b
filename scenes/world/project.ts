import { type PerspectiveCamera, Vector3 } from 'three';

/** A place of the world on the screen, for labels that are page text. */
export interface ScreenPlace {
  /** CSS pixels from the left and top of the canvas. */
  x: number;
  y: number;
  /** In front of the camera and within the canvas. */
  visible: boolean;
}

const point = new Vector3();

/** Where `anchor` (world units) falls on a canvas of `size` CSS pixels. Writes into `out`. */
export function projectAnchor(
  anchor: { x: number; y: number; z: number },
  camera: PerspectiveCamera,
  size: { width: number; height: number },
  out: ScreenPlace,
): ScreenPlace {
  point.set(anchor.x, anchor.y, anchor.z).applyMatrix4(camera.matrixWorldInverse);
  const ahead = point.z < -camera.near;
  point.applyMatrix4(camera.projectionMatrix);
  out.x = (point.x * 0.5 + 0.5) * size.width;
  out.y = (0.5 - point.y * 0.5) * size.height;
  out.visible = ahead && out.x >= 0 && out.y >= 0 && out.x <= size.width && out.y <= size.height;
  return out;
}
