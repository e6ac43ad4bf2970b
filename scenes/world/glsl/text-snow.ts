import { COMMON_AIR_GLSL, COMMON_LIGHT_GLSL, COMMON_UNIFORMS_GLSL } from './common';

/**
 * Words that fall: where each one is follows from the clock and the place in the story alone. They
 * face the eye, sway, and melt into the ground below them.
 */
export const TEXT_SNOW_VERTEX = /* glsl */ `
attribute vec4 fall; // x, ground height, z, phase 0..1
attribute float near; // 1 in the air before the eye, 0 over the slope
attribute vec4 word; // cell column, cell row, width as share of the cell, size in world units
uniform float uFallen;     // how far everything has fallen, share of the fall
uniform float uFallHeight; // over the slope, world units
uniform vec3 uAirCentre;   // middle of the air before the eye
uniform float uAir;        // its side, world units
uniform float uWordScale;  // of words in the near air: larger where the lens is wide
uniform vec2 uCells;       // columns and rows of the atlas
varying vec2 vUv;
varying vec3 vWorld;
varying float vMelt, vNear, vShade;
void main() {
  float speed = 0.75 + 0.5 * fract(fall.w * 7.31);
  float through = fract(fall.w + uFallen * speed);
  float sway = sin(through * 17.0 + fall.w * 40.0);
  vec3 drift = vec3(sway * 2.2, 0.0, cos(through * 11.0 + fall.w * 23.0) * 1.4);
  if (near > 0.5) { // wraps round a box in front of the eye: the same air wherever the camera stands
    vec3 seed = vec3(fall.x, (1.0 - through) * uAir, fall.z) + drift;
    vec3 corner = uAirCentre - uAir * 0.5;
    vWorld = corner + mod(seed - corner, uAir);
    vec3 away = abs(vWorld - uAirCentre) / (uAir * 0.5);
    vMelt = smoothstep(1.0, 0.85, max(away.x, max(away.y, away.z)));
  } else { // falls on the slope and becomes it
    float above = (1.0 - through) * uFallHeight;
    vWorld = vec3(fall.x, fall.y + above, fall.z) + drift;
    vMelt = smoothstep(0.0, 9.0, above) * smoothstep(0.0, 0.12, through);
  }
  vec4 eye = viewMatrix * vec4(vWorld, 1.0);
  vNear = smoothstep(38.0, 70.0, -eye.z); // never a word in the face
  vShade = mix(1.0, 0.62, smoothstep(140.0, 420.0, -eye.z)) * (0.6 + 0.4 * fract(fall.w * 3.7));
  vec2 corner = position.xy * vec2(word.z * 4.0, 1.0) * word.w * mix(1.0, uWordScale, near);
  float tilt = sway * 0.14;
  eye.xy += mat2(cos(tilt), sin(tilt), -sin(tilt), cos(tilt)) * corner;
  vec2 inCell = position.xy * vec2(word.z, 1.0) + 0.5;
  vUv = vec2((word.x + inCell.x) / uCells.x, 1.0 - (word.y + 1.0 - inCell.y) / uCells.y);
  gl_Position = projectionMatrix * eye;
}
`;

export const TEXT_SNOW_FRAGMENT =
  COMMON_UNIFORMS_GLSL +
  COMMON_LIGHT_GLSL +
  COMMON_AIR_GLSL +
  /* glsl */ `
uniform sampler2D tWords;
uniform float uText;     // amount 0..1
uniform vec2 uWordless; // share of the canvas kept for the page's words: from the left, from below
varying vec2 vUv;
varying vec3 vWorld;
varying float vMelt, vNear, vShade;
void main() {
  float ink = texture2D(tWords, vUv).a;
  vec2 free = smoothstep(uWordless - 0.07, uWordless + 0.07, gl_FragCoord.xy / uCanvas);
  free = max(free, step(uWordless, vec2(0.0))); // nothing kept: free everywhere
  float shown = ink * vMelt * vNear * uText * free.x * free.y * vShade;
  if (shown < 0.01) discard;
  vec3 cold = mix(uGroove, uSnowShade, 0.35);
  vec3 paint = mix(cold, uSnowLit, uNight);
  paint = mix(paint, uPaper, airAmount(vWorld, 0.5) * 0.5);
  gl_FragColor = vec4(paint, shown * 0.9 * (1.0 - uMapAmount));
}
`;
