import { type CameraView } from '../camera-view';
import { type PerspectiveCamera } from 'three';
import { type PoseFrame } from '../../pose/pose';
import { heightAt } from '../heightfield';
import { type Heightfield } from '../terrain-data';
import { AT, composeShot, SHOT_FIELDS } from './shot-row';

/** Scratch: the blended shot and the one it blends to. */
const row = new Float64Array(SHOT_FIELDS.length);
const other = new Float64Array(SHOT_FIELDS.length);
const RAD = 180 / Math.PI;
/** At four pushes the picture leans so far: what was level falls off from hut to village. */
const MOST_ROLL_RAD = 0.075;
/** Least height of the camera over the ground, world units. */
export const GROUND_MARGIN = 9;
/** Depth of the world around what is looked at, world units. */
const WORLD_REACH = 340;
const HERO_DISTANCE = 412;
const HERO_HAZE_START = 120;
const HERO_PICTURE_HEIGHT = 186;

/**
 * Stands the camera where the frame has it: a pure function of frame, turn, size (CSS pixels) and
 * ground.
 * Between two shots it swings round what it looks at, and is lifted where it would enter the snow.
 */
export function applyCamera(
  camera: PerspectiveCamera,
  frame: PoseFrame,
  width: number,
  height: number,
  ground: Heightfield,
  view: CameraView,
): void {
  const aspect = Math.max(1, width) / Math.max(1, height);
  composeShot(frame.cameraFrom, aspect, row);
  if (frame.cameraTo !== frame.cameraFrom && frame.cameraBlend !== 0) {
    composeShot(frame.cameraTo, aspect, other);
    for (let i = 0; i < row.length; i++) row[i] += (other[i] - row[i]) * frame.cameraBlend;
  }
  const azimuth = row[AT.azimuthRad] + view.turnRad;
  const elevation = row[AT.elevationRad] + view.riseRad;
  const distance = Math.exp(row[AT.logDistance]);
  const flat = Math.cos(elevation) * distance;
  const x = row[AT.targetX] + Math.sin(azimuth) * flat;
  const z = row[AT.targetZ] + Math.cos(azimuth) * flat;
  const y = row[AT.targetY] + Math.sin(elevation) * distance;
  camera.position.set(x, Math.max(y, heightAt(ground, x, z) + GROUND_MARGIN), z);
  camera.rotation.set(-elevation, azimuth, MOST_ROLL_RAD * frame.tilt * (1 - frame.map), 'YXZ');

  camera.fov = 2 * Math.atan(Math.exp(row[AT.logLens])) * RAD;
  camera.aspect = aspect;
  camera.near = Math.max(2, distance - WORLD_REACH);
  camera.far = distance + WORLD_REACH * 2;
  camera.setViewOffset(
    width,
    height,
    -row[AT.shiftX] * width,
    row[AT.shiftY] * height,
    width,
    height,
  );
  const stretch = Math.exp(row[AT.logStretch]);
  camera.projectionMatrix.elements[5] *= stretch;
  camera.projectionMatrix.elements[9] *= stretch;
  camera.projectionMatrixInverse.copy(camera.projectionMatrix).invert();
  camera.updateMatrixWorld(true);

  // Seen from higher, the skyline keeps its place in the picture; unturned it is the shot's own.
  const horizon = row[AT.horizon];
  const { riseRad } = view;
  view.horizon = horizon * Math.cos(riseRad) - Math.sqrt(1 - horizon ** 2) * Math.sin(riseRad);
  view.calmLeft = row[AT.calmLeft];
  view.calmBelow = row[AT.calmBelow];
  const pictureHeight = 2 * distance * Math.exp(row[AT.logLens]);
  view.figureScale = Math.sqrt(pictureHeight / HERO_PICTURE_HEIGHT);
  view.hazeStart = HERO_HAZE_START + Math.max(0, distance - HERO_DISTANCE);
}
