import { PerspectiveCamera } from 'three';
import { applyFrame, createPaletteRow } from './apply-frame';
import { applyCamera, type CameraView } from './cameras/apply-camera';
import { type LiveSource } from './live/live-source';
import { type WorldPart } from './part';
import { type Heightfield } from './terrain-data';
import { type TrackPainter } from './tracks/track-painter';
import { type WorldUniforms } from './uniforms';

/** Writes palette, light and amounts into the shared uniforms. */
export function palettePart(uniforms: WorldUniforms): WorldPart {
  const row = createPaletteRow();
  return {
    object: null,
    update: (frame) => applyFrame(uniforms, frame, row),
    dispose() {},
  };
}

/** Stands the camera where the frame has it and tells the painting about horizon and haze. */
export function cameraPart(
  uniforms: WorldUniforms,
  ground: Heightfield,
  view: CameraView,
): WorldPart {
  return {
    object: null,
    update(frame, { gl, camera, size }) {
      if (!(camera instanceof PerspectiveCamera)) return;
      applyCamera(camera, frame, size.width, size.height, ground, view);
      uniforms.uHorizon.value = view.horizon;
      uniforms.uHazeStart.value = view.hazeStart;
      uniforms.uCalm.value.set(view.calmLeft, view.calmBelow);
      uniforms.uCanvas.value.set(gl.domElement.width, gl.domElement.height);
    },
    dispose() {},
  };
}

/** Repaints the tracks where the run counter has moved or the ground is being refilled. */
export function tracksPart(painter: TrackPainter, live: LiveSource): WorldPart {
  return {
    object: null,
    later: [painter.refilledLayer],
    update: (frame, { gl }) => painter.paint(gl, frame.runs, frame.refilled, live.current?.track),
    restore: painter.markDirty,
    dispose: () => painter.dispose(),
  };
}
