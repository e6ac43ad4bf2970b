import { type LiftLine } from './lift-line';
import { ROPE_OFFSET } from './lift-towers';

/** The rope runs over the towers' arms, this far above their tops, world units. */
const ABOVE_TOWERS = 0.2;

/** Both ropes of the lift, the way up and the way down: three numbers a point, world units. */
export function liftRopes({ rope, yawRad }: LiftLine): Float32Array[] {
  return [-1, 1].map((side) => {
    const dx = Math.cos(yawRad) * ROPE_OFFSET * side;
    const dz = -Math.sin(yawRad) * ROPE_OFFSET * side;
    return rope.map((value, i) => value + [dx, ABOVE_TOWERS, dz][i % 3]);
  });
}
