/** Half the width of a rope on the screen, CSS pixels. */
const HALF_WIDTH_PIXELS = 0.6;

export const PEN_VERTEX = /* glsl */ `
attribute vec3 ahead;
attribute float side;
uniform vec2 uPixels;
varying vec3 vWorld;
void main() {
  vWorld = position;
  vec4 here = projectionMatrix * viewMatrix * vec4(position, 1.0);
  vec4 there = projectionMatrix * viewMatrix * vec4(ahead, 1.0);
  vec2 along = normalize((there.xy / there.w - here.xy / here.w) * uPixels + 1e-6);
  here.xy += vec2(-along.y, along.x) * side * ${(2 * HALF_WIDTH_PIXELS).toFixed(1)} * here.w / uPixels;
  gl_Position = here;
}`;
