import { COMMON_GLSL } from './common';

/** The ropes of the lift. */
export const ROPE_FRAGMENT = /* glsl */ `
varying vec3 vWorld;
${COMMON_GLSL}
void main() {
  vec3 rope = mix(vec3(0.29, 0.32, 0.36), uSnowShade, uNight * 0.5);
  gl_FragColor = vec4(throughAir(rope, vWorld), 0.75 * (1.0 - uMapAmount));
}`;
