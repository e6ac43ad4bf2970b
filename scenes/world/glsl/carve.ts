/** Lays the ribbon of a run flat into the track texture. */
export const CARVE_VERTEX = /* glsl */ `
attribute vec2 passage;
uniform vec3 uTrackArea; // centre x, centre z, side
varying float vAcross, vArrival, vStrength;
void main() {
  vAcross = position.z;
  vArrival = passage.x;
  vStrength = passage.y;
  vec2 place = (position.xy - uTrackArea.xy) / uTrackArea.z;
  gl_Position = vec4(place * 2.0, 0.0, 1.0);
}
`;

/**
 * Adds one passage: r the twin line of two skis, g the lane they make together, b a thread for
 * the map, a the raised shoulder. Snow that the counter has not reached yet stays untouched.
 */
export const CARVE_FRAGMENT = /* glsl */ `
uniform float uCounter; // place on the run counter axis
uniform float uWeight;  // passages that one ribbon stands for
varying float vAcross, vArrival, vStrength;
void main() {
  if (vArrival > uCounter) discard;
  float v = abs(vAcross);
  float skis = smoothstep(0.30, 0.16, v) * (0.62 + 0.38 * smoothstep(0.0, 0.10, v));
  float lane = (1.0 - v * v) * (1.0 - v * v);
  float shoulder = smoothstep(0.24, 0.40, v) * smoothstep(0.66, 0.42, v);
  float thread = smoothstep(0.11, 0.03, v);
  gl_FragColor = vec4(skis, lane, thread, shoulder) * vStrength * uWeight;
}
`;
