import { COMMON_GLSL } from '../glsl/common';
import { createPenLine, type PenLine } from '../lines/pen-line';
import { type WorldUniforms } from '../uniforms';
import { type LiftLine } from './lift-line';
import { ROPE_OFFSET } from './lift-towers';

/** The rope runs over the towers' arms, this far above their tops. */
const ABOVE_TOWERS = 0.2;

const ROPE_FRAGMENT = /* glsl */ `
varying vec3 vWorld;
${COMMON_GLSL}
void main() {
  vec3 rope = mix(vec3(0.29, 0.32, 0.36), uSnowShade, uNight * 0.5);
  gl_FragColor = vec4(throughAir(rope, vWorld), 0.75 * (1.0 - uMapAmount));
}`;

/** Both ropes of the lift: the way up and the way down. */
export function createRopes(lift: LiftLine, uniforms: WorldUniforms): PenLine {
  const ways = [-1, 1].map((side) => {
    const dx = Math.cos(lift.yawRad) * ROPE_OFFSET * side;
    const dz = -Math.sin(lift.yawRad) * ROPE_OFFSET * side;
    return lift.rope.map((value, i) => value + [dx, ABOVE_TOWERS, dz][i % 3]);
  });
  return createPenLine(ways, ROPE_FRAGMENT, uniforms);
}
