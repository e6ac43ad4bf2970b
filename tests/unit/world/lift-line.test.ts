import { createCameraView } from '@/scenes/world/camera-view';
import { PerspectiveCamera, Vector3 } from 'three';
import { beforeAll, describe, expect, it } from 'vitest';
import { GATES, SHOTS } from '@/scenes/ids';
import { createFrame } from '@/scenes/pose/pose';
import { gateFoot } from '@/scenes/world/gate-foot';
import { applyCamera } from '@/scenes/world/cameras/apply-camera';
import { worldToFan } from '@/scenes/world/fan';
import { heightAt } from '@/scenes/world/heightfield';
import { GATE_HEIGHT } from '@/scenes/world/props/gate';
import { stretchLift, type LiftLine } from '@/scenes/world/props/lift-line';
import { ROPE_OFFSET } from '@/scenes/world/props/lift-towers';
import { type Heightfield } from '@/scenes/world/terrain-data';
import { shippedTerrain } from './shipped-terrain';

/** What a cabin reaches below its rope, world units, and half a gate's width with its flags. */
const CABIN_HANGS = 4.4;
const GATE_HALF_WIDTH = 2.6;
/** Windows in which the lift is drawn: those wider than tall. */
const WINDOWS = [
  [1440, 900],
  [1024, 768],
  [920, 900],
];
/** World units between places looked at along a sight. */
const SIGHT_STEP = 1.5;

let ground: Heightfield;
let lift: LiftLine;
beforeAll(async () => {
  ground = (await shippedTerrain()).heightfield;
  lift = stretchLift(ground);
});

/** Everything of the lift that is drawn, as points: ropes, what hangs from them, towers. */
function* liftPoints(): Generator<Vector3> {
  const dx = Math.cos(lift.yawRad) * ROPE_OFFSET;
  const dz = -Math.sin(lift.yawRad) * ROPE_OFFSET;
  for (let i = 0; i < lift.rope.length; i += 3) {
    const [x, y, z] = lift.rope.subarray(i, i + 3);
    for (const side of [-1, 1]) {
      for (const below of [0, CABIN_HANGS]) {
        yield new Vector3(x + dx * side, y - below, z + dz * side);
      }
    }
  }
  for (let i = 0; i < lift.towers.length; i += 3) {
    const [x, y, z] = lift.towers.subarray(i, i + 3);
    for (let below = 0; below < lift.towerHeight; below += 2) yield new Vector3(x, y - below, z);
  }
}

/** Where the sight through a point meets the ground behind it; null if it meets the sky. */
function groundBehind(eye: Vector3, point: Vector3): Vector3 | null {
  const step = point.clone().sub(eye).setLength(SIGHT_STEP);
  const at = point.clone().add(step);
  while (Math.abs(at.x) < ground.size / 2 && Math.abs(at.z) < ground.size / 2 && at.y > -20) {
    if (at.y < heightAt(ground, at.x, at.z)) return at;
    at.add(step);
  }
  return null;
}

describe('the course of the lift', () => {
  it('hides no part of the skied slope and no gate, in any shot or between two', () => {
    const camera = new PerspectiveCamera();
    const view = createCameraView();
    const points = [...liftPoints()];
    for (const [width, height] of WINDOWS) {
      for (const cameraFrom of SHOTS) {
        // Half-way there is half-way back: each pair once.
        for (const cameraTo of SHOTS.slice(SHOTS.indexOf(cameraFrom))) {
          const frame = { ...createFrame(), cameraFrom, cameraTo, cameraBlend: 0.5 };
          applyCamera(camera, frame, width, height, ground, view);
          const toScreen = ({ x, y, z }: { x: number; y: number; z: number }) =>
            new Vector3(x, y, z).project(camera);
          const gates = GATES.map((gate) => {
            const foot = gateFoot(ground, gate);
            const top = toScreen({ ...foot, y: foot.y + GATE_HEIGHT });
            const side = toScreen({ ...foot, x: foot.x + GATE_HALF_WIDTH });
            return { foot: toScreen(foot), top, half: Math.abs(side.x - top.x) };
          });
          for (const point of points) {
            const at = toScreen(point);
            if (Math.max(Math.abs(at.x), Math.abs(at.y), Math.abs(at.z)) > 1) continue;
            const place = `${cameraFrom} to ${cameraTo}, ${width}×${height}`;
            for (const { foot, top, half } of gates) {
              const beside = Math.abs(at.x - top.x) > half;
              expect(beside || at.y > top.y || at.y < foot.y, `gate, ${place}`).toBe(true);
            }
            const behind = groundBehind(camera.position, point);
            if (!behind) continue;
            const { u, s } = worldToFan(behind.x, behind.z);
            const skied = Math.abs(u) < 1 && s > 0 && s < 1.02;
            expect(skied, `slope at u ${u.toFixed(2)}, s ${s.toFixed(2)}, ${place}`).toBe(false);
          }
        }
      }
    }
  });
});
