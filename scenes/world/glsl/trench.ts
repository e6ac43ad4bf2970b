import { FAN_APEX } from '../fan';
import { FAN_GLSL, FIELD_GLSL } from './fan';

export const TRENCH_VERTEX = /* glsl */ `
varying vec2 vUv;
void main() {
  vUv = position.xy * 0.5 + 0.5;
  gl_Position = vec4(position.xy, 0.0, 1.0);
}
`;

/**
 * One small pass a change of state: r depth of the trench (below 0: filled), g and b its slope,
 * a the blurred count of runs. The terrain then needs a single tap.
 */
export const TRENCH_FRAGMENT = /* glsl */ `
varying vec2 vUv;
uniform sampler2D tCarve; // counts, with mips
uniform sampler2D tTrack; // the model's track, lowered positive, 1 = deepest at the end of training
uniform vec3 uTrackArea;
uniform float uCrowdLod; // mip level of the count texture that blurs it by a ski width
${FAN_GLSL}
${FIELD_GLSL}
float runsToDepth(float count) { return log2(1.0 + count) * 0.155; }

float crowd(vec2 uv) {
  vec2 e = vec2(0.9, 0.0) / uTrackArea.z;
  float count = 2.0 * textureLod(tCarve, uv, uCrowdLod).g;
  count += textureLod(tCarve, uv + e.xy, uCrowdLod).g + textureLod(tCarve, uv - e.xy, uCrowdLod).g;
  count += textureLod(tCarve, uv + e.yx, uCrowdLod).g + textureLod(tCarve, uv - e.yx, uCrowdLod).g;
  return runsToDepth(count / 6.0);
}

// The model's field, kept off the gates and the edges, where it has no room to blur.
float track(vec2 ground) {
  vec2 fan = worldToFan(ground);
  float depth = sampleField(tTrack, vec2(fan.x, clamp(fan.y, 0.05, 0.93)));
  depth = clamp(depth > 0.0 ? depth : depth * 0.38, -0.4, 1.15);
  float inside = smoothstep(0.0, 0.10, fan.y) * smoothstep(1.02, 0.84, fan.y);
  return depth * inside * smoothstep(1.0, 0.94, abs(fan.x));
}

float trench(vec2 uv) {
  vec2 ground = (uv - 0.5) * uTrackArea.z + uTrackArea.xy;
  float gates = mix(0.55, 1.0, smoothstep(24.0, 70.0, distance(ground, vec2(${FAN_APEX.x.toFixed(1)}, ${FAN_APEX.z.toFixed(1)}))));
  return 0.75 * track(ground) + 0.8 * gates * smoothstep(0.26, 0.80, crowd(uv));
}

void main() {
  vec2 e = vec2(1.5, 0.0) / uTrackArea.z;
  float across = trench(vUv + e.xy) - trench(vUv - e.xy);
  float down = trench(vUv + e.yx) - trench(vUv - e.yx);
  gl_FragColor = vec4(trench(vUv), across, down, crowd(vUv));
}
`;
