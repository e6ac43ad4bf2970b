import { InstancedMesh, Matrix4, type ShaderMaterial } from 'three';
import { type LiftLine } from './lift-line';
import { ROPE_OFFSET } from './lift-towers';
import { PaintedMesh, paintOf, SURFACE } from './painted-mesh';

const CABINS = 8;
const SCALE = 1.15;
/** Seconds a cabin takes from the lodge to the shoulder and back. */
const ROUND_SECONDS = 150;

const BODY = paintOf(0x2f6f78);
const GLASS = paintOf(0x2c3a48);
const SNOW = paintOf(0xffffff);
const STEEL = paintOf(0x3f4750);

/** One cabin hanging below the rope at its origin. */
function cabinGeometry() {
  const mesh = new PaintedMesh();
  mesh.box([1.9, 1.7, 1.9], [0, -3.05, 0], BODY);
  mesh.box([1.96, 0.66, 1.96], [0, -2.4, 0], GLASS, SURFACE.window);
  mesh.box([1.6, 0.26, 1.6], [0, -1.35, 0], SNOW, SURFACE.snow);
  mesh.box([0.12, 1.4, 0.12], [0, -1.3, 0], STEEL);
  return mesh.build();
}

export interface Cabins {
  object: InstancedMesh;
  /** Places the cabins for a moment, seconds: half of them on the way up, half on the way down. */
  moveTo(elapsed: number): void;
}

/** The lift's cabins: where they hang is a function of elapsed time alone. */
export function createCabins(lift: LiftLine, material: ShaderMaterial): Cabins {
  const object = new InstancedMesh(cabinGeometry(), material, CABINS);
  object.frustumCulled = false;
  const matrix = new Matrix4().makeRotationY(lift.yawRad);
  matrix.multiply(new Matrix4().makeScale(SCALE, SCALE, SCALE));
  const spans = lift.rope.length / 3 - 1;
  const sideX = Math.cos(lift.yawRad) * ROPE_OFFSET;
  const sideZ = -Math.sin(lift.yawRad) * ROPE_OFFSET;

  return {
    object,
    moveTo(elapsed) {
      for (let i = 0; i < CABINS; i++) {
        const round = (elapsed / ROUND_SECONDS + i / CABINS + 0.03) % 1;
        const up = round < 0.5;
        const along = (up ? round : 1 - round) * 2 * spans;
        const point = Math.min(spans - 1, Math.floor(along));
        const share = along - point;
        const side = up ? 1 : -1;
        const o = point * 3;
        const { rope } = lift;
        matrix.setPosition(
          rope[o] + (rope[o + 3] - rope[o]) * share + sideX * side,
          rope[o + 1] + (rope[o + 4] - rope[o + 1]) * share,
          rope[o + 2] + (rope[o + 5] - rope[o + 2]) * share + sideZ * side,
        );
        object.setMatrixAt(i, matrix);
      }
      object.instanceMatrix.needsUpdate = true;
    },
  };
}
