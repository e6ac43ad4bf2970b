/** How far a puff drifts and how long that takes, world units and seconds. */
const DRIFT = 2.4;
const DRIFT_SECONDS = 46;

export const FOG_VERTEX = /* glsl */ `
attribute vec4 puff;
uniform float uTime;
varying vec2 vCorner;
varying float vHash;
void main() {
  vCorner = position.xy;
  vHash = fract(puff.x * 0.37 + puff.z * 0.11);
  vec3 middle = puff.xyz;
  float turn = uTime * ${((2 * Math.PI) / DRIFT_SECONDS).toFixed(5)} + vHash * 6.283;
  middle.x += sin(turn) * ${DRIFT.toFixed(1)};
  vec4 seen = viewMatrix * vec4(middle, 1.0);
  seen.xy += position.xy * puff.w * vec2(1.6, 0.8);
  gl_Position = projectionMatrix * seen;
  vec4 pulled = projectionMatrix * (seen + vec4(0.0, 0.0, puff.w * 1.6, 0.0)); // no seam where it meets the ground
  gl_Position.z = pulled.z / pulled.w * gl_Position.w;
}`;

export const FOG_FRAGMENT = /* glsl */ `
varying vec2 vCorner;
varying float vHash;
uniform sampler2D tNoise;
uniform vec3 uPaper, uSnowShade, uSnowLit;
uniform float uMapAmount, uWire;
void main() {
  float body = max(0.0, 1.0 - length(vCorner)) * 1.15;
  body = smoothstep(0.0, 1.0, body);
  vec2 wisps = vCorner * 0.07 + vHash * 3.1;
  float ragged = 0.4 + 0.85 * texture2D(tNoise, wisps).r;
  vec3 low = mix(uPaper, uSnowShade, 0.16);
  vec3 high = mix(uPaper, uSnowLit, 0.45);
  vec3 paint = mix(low, high, smoothstep(-0.5, 0.5, vCorner.y));
  float opacity = clamp(body * ragged, 0.0, 1.0) * 0.8 * (0.55 + 0.45 * vHash);
  gl_FragColor = vec4(paint, opacity * (1.0 - uMapAmount) * (1.0 - uWire));
}`;
