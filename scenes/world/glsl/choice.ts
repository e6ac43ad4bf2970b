import { COMMON_AIR_GLSL, COMMON_LIGHT_GLSL, COMMON_UNIFORMS_GLSL } from './common';
import { RIBBON_GLSL } from './ribbon';
import { SINK_GLSL } from './sink';

/** The turns open at the head of a run: as broad as they are likely. */
export const CHOICE_VERTEX = /* glsl */ `
attribute vec3 tangent;
attribute vec4 choice; // share of the line 0..1, side -1 or 1, odds, 1 if it stays on the snow
attribute vec3 moment; // place on the run of the fan before, of this one, of the next
uniform float uHead;   // how far the run has come, 0..1
uniform float uShown;
uniform float uBreadth; // of a turn that is certain, world units
varying vec3 vWorld;
varying float vSide, vSoft, vInk;
${SINK_GLSL}
${RIBBON_GLSL}
void main() {
  // The fan that is nearest the head has the ink: a run is chosen turn by turn.
  float near = uHead < moment.y ? (uHead - moment.x) / (moment.y - moment.x) : (moment.z - uHead) / (moment.z - moment.y);
  float past = choice.w * step(moment.y, uHead) * 0.42;
  float ink = max(smoothstep(0.35, 0.65, near), past);
  vInk = ink * uShown * smoothstep(1.0, 0.86, choice.x);
  if (ink <= 0.0) {
    gl_Position = vec4(2.0, 2.0, 2.0, 1.0);
    return;
  }
  vSide = choice.y;
  vWorld = position - vec3(0.0, groundSink(position.xz), 0.0);
  gl_Position = ribbonCorner(vWorld, tangent, vSide, vec2(0.0, uBreadth * choice.z), 1.0, vSoft);
}
`;

export const CHOICE_FRAGMENT =
  COMMON_UNIFORMS_GLSL +
  COMMON_LIGHT_GLSL +
  COMMON_AIR_GLSL +
  /* glsl */ `
varying vec3 vWorld;
varying float vSide, vSoft, vInk;
void main() {
  float edge = smoothstep(1.0, max(0.0, 1.0 - vSoft * 2.2), abs(vSide));
  vec3 ink = mix(vec3(0.482, 0.231, 0.384), vec3(0.93, 0.76, 0.86), uNight);
  float shown = (1.0 - airAmount(vWorld, 0.5) * 0.7) * (1.0 - barePaper(gl_FragCoord.xy));
  gl_FragColor = vec4(ink, edge * vInk * (1.0 - vSoft) * shown);
}
`;
