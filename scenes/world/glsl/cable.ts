import { COMMON_GLSL } from './common';

/** Beyond the mountain it is seen against the sky: it thins out there and never turns to paper. */
export const CABLE_FRAGMENT = /* glsl */ `
varying vec3 vWorld;
${COMMON_GLSL}
void main() {
  vec3 rope = mix(vec3(0.29, 0.32, 0.36), uSnowShade * 1.5, uNight * 0.6);
  float thin = mix(0.75, 0.28, smoothstep(60.0, 130.0, abs(vWorld.x)));
  float shown = (1.0 - uMapAmount) * (1.0 - barePaper(gl_FragCoord.xy));
  gl_FragColor = vec4(ratedPaint(rope, vWorld, 0.0), thin * shown);
}`;
