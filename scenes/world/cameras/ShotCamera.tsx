import { PerspectiveCamera } from 'three';
import { useMountain } from '../mountain-context';
import { usePose } from '../use-pose';
import { applyCamera } from './apply-camera';
import { tellPaint } from './tell-paint';

/** Stands the camera where the frame has it. */
export function ShotCamera() {
  const { assets, uniforms, view } = useMountain();
  const { heightfield } = assets.terrain;
  usePose('camera', (frame, { gl, camera, size }) => {
    if (!(camera instanceof PerspectiveCamera)) return;
    applyCamera(camera, frame, size.width, size.height, heightfield, view);
    tellPaint(uniforms, view, gl.domElement, size);
  });
  return null;
}
