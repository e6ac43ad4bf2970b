import { type Camera, Color, type Scene, type WebGLRenderer, type WebGLRenderTarget } from 'three';

const before = new Color();

/** Clears `target` to zeros, draws `scene` into it and leaves the renderer as it was. */
export function drawInto(
  renderer: WebGLRenderer,
  target: WebGLRenderTarget,
  scene: Scene,
  camera: Camera,
): void {
  const { autoClear } = renderer;
  const previous = renderer.getRenderTarget();
  const alpha = renderer.getClearAlpha();
  renderer.getClearColor(before);
  renderer.setRenderTarget(target);
  renderer.setClearColor(0x000000, 0);
  renderer.autoClear = true;
  renderer.render(scene, camera);
  renderer.autoClear = autoClear;
  renderer.setClearColor(before, alpha);
  renderer.setRenderTarget(previous);
}
