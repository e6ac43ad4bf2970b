import { createCameraView } from '@/scenes/world/camera-view';
import fc from 'fast-check';
import { PerspectiveCamera } from 'three';
import { beforeAll, describe, expect, it } from 'vitest';
import { SHOTS, type ShotName } from '@/scenes/ids';
import { createFrame, type PoseFrame } from '@/scenes/pose/pose';
import { applyCamera, GROUND_MARGIN } from '@/scenes/world/cameras/apply-camera';
import { SHAPE_ASPECT, SHOT_TABLE } from '@/scenes/world/cameras/shots';
import { heightAt } from '@/scenes/world/heightfield';
import { type Heightfield } from '@/scenes/world/terrain-data';
import { turnLimits } from '@/scenes/world/turn/turn-limits';
import { shippedAssets } from './shipped-assets';

let ground: Heightfield;
beforeAll(async () => {
  ground = (await shippedAssets()).terrain.heightfield;
});

const between = (from: ShotName, to: ShotName, blend: number): PoseFrame => ({
  ...createFrame(),
  cameraFrom: from,
  cameraTo: to,
  cameraBlend: blend,
});

const shot = fc.constantFrom(...SHOTS);
const place = fc.record({
  from: shot,
  to: shot,
  blend: fc.double({ min: 0, max: 1, noNaN: true }),
  width: fc.integer({ min: 200, max: 3000 }),
  height: fc.integer({ min: 200, max: 2000 }),
});

const view = createCameraView();
function stand(frame: PoseFrame, width: number, height: number, camera = new PerspectiveCamera()) {
  applyCamera(camera, frame, width, height, ground, view);
  return camera;
}
const matrices = (camera: PerspectiveCamera) => [
  ...camera.matrixWorld.elements,
  ...camera.projectionMatrix.elements,
  ...camera.projectionMatrixInverse.elements,
];

describe('applyCamera', () => {
  it('is finite and above the ground for every pair of shots and shape of screen', () => {
    fc.assert(
      fc.property(place, ({ from, to, blend, width, height }) => {
        const camera = stand(between(from, to, blend), width, height);
        expect(matrices(camera).every(Number.isFinite)).toBe(true);
        const { x, y, z } = camera.position;
        expect(y).toBeGreaterThanOrEqual(heightAt(ground, x, z) + GROUND_MARGIN - 1e-6);
        expect(camera.near).toBeLessThan(camera.far);
      }),
      { numRuns: 400 },
    );
  });

  it('stands at the shots of the table at both ends of a blend', () => {
    const [width, height] = [1600, 1000];
    for (const from of SHOTS) {
      for (const to of SHOTS) {
        for (const [blend, name] of [
          [0, from],
          [1, to],
        ] as const) {
          const { position } = stand(between(from, to, blend), width, height);
          const [x, y, z] = SHOT_TABLE[name].wide.position;
          expect(position.x).toBeCloseTo(x, 4);
          expect(position.y).toBeCloseTo(y, 3);
          expect(position.z).toBeCloseTo(z, 4);
        }
      }
    }
  });

  it('looks the same after a jump as after scrolling there', () => {
    const scrolled = new PerspectiveCamera();
    fc.assert(
      fc.property(fc.array(place, { minLength: 1, maxLength: 6 }), (path) => {
        for (const { from, to, blend, width, height } of path) {
          stand(between(from, to, blend), width, height, scrolled);
        }
        const last = path[path.length - 1];
        const jumped = stand(between(last.from, last.to, last.blend), last.width, last.height);
        expect(matrices(scrolled)).toEqual(matrices(jumped));
      }),
      { numRuns: 100 },
    );
  });

  it('moves without jumps along a blend and across shapes', () => {
    for (const to of SHOTS) {
      let before: PerspectiveCamera | undefined;
      for (let step = 0; step <= 200; step++) {
        const camera = stand(between('face', to, step / 200), 1440, 900);
        if (before) {
          const moved = camera.position.distanceTo(before.position);
          expect(moved).toBeLessThan(0.03 * camera.position.length());
        }
        before = camera;
      }
    }
    const near = stand(between('face', 'face', 0), 1000 * SHAPE_ASPECT.phone + 1, 1000);
    const far = stand(between('face', 'face', 0), 1000 * SHAPE_ASPECT.phone - 1, 1000);
    expect(near.position.distanceTo(far.position)).toBeLessThan(3);
  });

  it('shows the map from straight above with north up', () => {
    const { elements } = stand(between('map', 'map', 0), 1440, 900).matrixWorld;
    expect(elements[4]).toBeCloseTo(0, 6);
    expect(elements[5]).toBeCloseTo(0, 6);
    expect(elements[6]).toBeCloseTo(-1, 6);
  });

  it('turns with the reader, above the ground and never past straight above', () => {
    const turned = createCameraView();
    fc.assert(
      fc.property(shot, fc.double({ min: -1, max: 1, noNaN: true }), (name, share) => {
        const { mostTurnRad, highestRad, lowestRad } = turnLimits(name, 1440 / 900);
        turned.turnRad = share * mostTurnRad;
        turned.riseRad = share > 0 ? share * highestRad : -share * lowestRad;
        const frame = between(name, name, 0);
        const camera = new PerspectiveCamera();
        applyCamera(camera, frame, 1440, 900, ground, turned);
        const { x, y, z } = camera.position;
        expect(y).toBeGreaterThanOrEqual(heightAt(ground, x, z) + GROUND_MARGIN - 1e-6);
        const straight = stand(frame, 1440, 900);
        expect(camera.rotation.y - straight.rotation.y).toBeCloseTo(turned.turnRad, 9);
        expect(straight.rotation.x - camera.rotation.x).toBeCloseTo(turned.riseRad, 9);
        expect(-camera.rotation.x).toBeLessThanOrEqual(Math.PI / 2 + 1e-9);
        expect(camera.projectionMatrix.elements).toEqual(straight.projectionMatrix.elements);
      }),
      { numRuns: 200 },
    );
  });

  it('leans with the slope: right side down, the more it is tilted, and never on the map', () => {
    const level = { ...between('face', 'face', 0), tilt: 0 };
    const roll = (frame: PoseFrame) => stand(frame, 1440, 900).rotation.z;
    expect(roll(level)).toBe(0);
    const leaning = [0.25, 0.5, 0.75, 1].map((tilt) => roll({ ...level, tilt }));
    leaning.forEach((angle, i) => expect(angle).toBeGreaterThan(leaning[i - 1] ?? 0));
    expect(leaning[3]).toBeLessThan(0.1);
    expect(roll({ ...level, tilt: 1, map: 1 })).toBe(0);
  });
});
