/** A tapering blot from the foot of a tree away from the sun, seen from above. */
export const TREE_SHADOW_VERTEX = /* glsl */ `
attribute vec4 blot; // x, z, length, half width
uniform vec3 uSun;
uniform float uTerrainSize;
varying vec2 vAlong;
void main() {
  vec2 away = -normalize(uSun.xz);
  vec2 side = vec2(-away.y, away.x);
  float reach = blot.z * min(2.4, length(uSun.xz) / max(0.2, uSun.y)) * 0.85 + 0.8;
  vAlong = position.xy;
  vec2 ground = blot.xy + away * (position.x * reach - 0.5);
  ground += side * position.y * blot.w * (1.0 - 0.65 * position.x);
  gl_Position = vec4(ground * 2.0 / uTerrainSize, 0.0, 1.0);
}
`;

export const TREE_SHADOW_FRAGMENT = /* glsl */ `
uniform vec3 uMask; // the channel of this sun
varying vec2 vAlong;
void main() {
  float shade = smoothstep(1.0, 0.45, abs(vAlong.y)) * smoothstep(1.0, 0.55, vAlong.x);
  gl_FragColor = vec4(uMask * shade * 0.9, 1.0);
}
`;
