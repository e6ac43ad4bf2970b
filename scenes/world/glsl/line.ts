import { SENDS } from '../../ids';
import { COMMON_AIR_GLSL, COMMON_LIGHT_GLSL, COMMON_UNIFORMS_GLSL } from './common';
import { RIBBON_GLSL } from './ribbon';
import { SINK_GLSL } from './sink';

/** Sets of lines, each with its own opacity, reach and breadth: the sent ones and the lesson. */
export const LINE_SETS = SENDS.length + 1;

/** A line this broad has a pale edge, so that it is seen in a groove of its own colour. */
export const CASED_BREADTH = 4;

/**
 * A line on the snow of even width on screen. It sinks with the ground and is pulled a little
 * towards the eye, so that its own snow never swallows it while a rib in front still hides it.
 */
export const LINE_VERTEX = /* glsl */ `
attribute vec3 tangent;  // direction along the line
attribute vec3 paint;
attribute vec4 passage;  // share of the line 0..1, side -1 or 1, set, lag 0..1
uniform float uOpacity[${LINE_SETS}], uReach[${LINE_SETS}], uBreadth[${LINE_SETS}];
uniform vec2 uLineWidth;  // least width in pixels, width in world units
uniform float uSpread;    // how much later the last line of a set starts, share of its way
varying vec3 vPaint, vWorld;
varying float vBehind, vSide, vOpacity, vSoft, vCased;
${SINK_GLSL}
${RIBBON_GLSL}
void main() {
  int set = int(passage.z + 0.5);
  float head = uReach[set] * (1.0 + uSpread) - uSpread * passage.w;
  vOpacity = uOpacity[set];
  vCased = step(${(CASED_BREADTH - 0.05).toFixed(2)}, uBreadth[set]);
  vBehind = head - passage.x;
  vPaint = paint;
  vSide = passage.y;
  vWorld = position - vec3(0.0, groundSink(position.xz), 0.0);
  if (vOpacity < 0.004) {
    gl_Position = vec4(2.0, 2.0, 2.0, 1.0); // off the screen: the set is not shown
    return;
  }
  gl_Position = ribbonCorner(vWorld, tangent, passage.y, uLineWidth, uBreadth[set], vSoft);
}
`;

export const LINE_FRAGMENT =
  COMMON_UNIFORMS_GLSL +
  COMMON_LIGHT_GLSL +
  COMMON_AIR_GLSL +
  /* glsl */ `
uniform vec2 uFade; // what stays of a line far behind its head, 0..1; how fast it gets there
varying vec3 vPaint, vWorld;
varying float vBehind, vSide, vOpacity, vSoft, vCased;
void main() {
  if (vBehind < 0.0 || vOpacity < 0.004) discard;
  float edge = smoothstep(1.0, 1.0 - vSoft * 2.2, abs(vSide));
  float trail = mix(1.0, uFade.x, 1.0 - exp(-vBehind * uFade.y));
  // Blue lines in a blue groove would be lost: by day they are drawn in a darker ink of their own.
  float blue = smoothstep(0.0, 0.05, vPaint.b - vPaint.g) * smoothstep(0.0, 0.10, vPaint.g - vPaint.r);
  vec3 day = vPaint * mix(vec3(1.0), vec3(0.36, 0.44, 0.62), blue * (1.0 - uMapAmount));
  vec3 paint = mix(day, mix(vPaint, vec3(1.0), 0.25), uNight * (1.0 - uMapAmount));
  float core = smoothstep(0.62 + vSoft, 0.62 - vSoft, abs(vSide)); // a broad line has a pale edge
  paint = mix(paint, mix(uSnowLit, paint * 0.8, core), vCased);
  float shown = (1.0 - airAmount(vWorld, 0.5) * 0.7) * (1.0 - barePaper(gl_FragCoord.xy));
  gl_FragColor = vec4(paint, edge * trail * vOpacity * shown);
}
`;
