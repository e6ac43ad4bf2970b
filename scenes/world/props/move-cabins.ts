import { type InstancedMesh, Matrix4 } from 'three';
import { type LiftLine } from './lift-line';
import { ROPE_OFFSET } from './lift-towers';

export const CABINS = 8;
const SCALE = 1.15;
/** Seconds a cabin takes from the lodge to the shoulder and back. */
const ROUND_SECONDS = 150;
const hanging = new Matrix4();
const scaling = new Matrix4().makeScale(SCALE, SCALE, SCALE);

/**
 * Places the cabins for a moment, seconds: half of them on the way up, half on the way down. Where
 * they hang is a function of elapsed time alone.
 */
export function moveCabins(
  cabins: InstancedMesh,
  { rope, yawRad }: LiftLine,
  elapsed: number,
): void {
  hanging.makeRotationY(yawRad).multiply(scaling);
  const spans = rope.length / 3 - 1;
  const sideX = Math.cos(yawRad) * ROPE_OFFSET;
  const sideZ = -Math.sin(yawRad) * ROPE_OFFSET;
  for (let i = 0; i < cabins.count; i++) {
    const round = (elapsed / ROUND_SECONDS + i / CABINS + 0.03) % 1;
    const up = round < 0.5;
    const along = (up ? round : 1 - round) * 2 * spans;
    const point = Math.min(spans - 1, Math.floor(along));
    const share = along - point;
    const side = up ? 1 : -1;
    const o = point * 3;
    hanging.setPosition(
      rope[o] + (rope[o + 3] - rope[o]) * share + sideX * side,
      rope[o + 1] + (rope[o + 4] - rope[o + 1]) * share,
      rope[o + 2] + (rope[o + 5] - rope[o + 2]) * share + sideZ * side,
    );
    cabins.setMatrixAt(i, hanging);
  }
  cabins.instanceMatrix.needsUpdate = true;
}
