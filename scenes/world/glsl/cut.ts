import { CUT } from '../cut-place';
import { COMMON_GLSL } from './common';
import { SINK_GLSL } from './sink';

const float = (value: number) => value.toFixed(4);

/** For the ground: is this place (u, s) where the pit is open? Then there is no ground. */
export const CUT_OPEN_GLSL = /* glsl */ `
uniform float uCut; // 0 closed .. 1 the whole arc
bool cutOpen(vec2 fan) {
  return uCut > 0.001 && fan.y > ${float(CUT.s)} && fan.y < ${float(CUT.foot)} &&
    fan.x > ${float(CUT.left)} && fan.x < mix(${float(CUT.left)}, ${float(CUT.right)}, uCut);
}
`;

export const CUT_VERTEX = /* glsl */ `
attribute vec3 section; // u; depth under untouched snow, world units; 0 wall .. 1 floor
varying vec3 vWorld, vSection;
varying float vSink;
${SINK_GLSL}
void main() {
  vSection = section;
  vWorld = position;
  vSink = groundSink(position.xz);
  gl_Position = projectionMatrix * viewMatrix * vec4(position, 1.0);
}
`;

/**
 * The wall of the pit, inked: layers of old snow that bend under a track, pressed snow below it,
 * and dashed above it the surface nobody had skied. The floor is plain snow in the shade.
 */
export const CUT_FRAGMENT =
  COMMON_GLSL +
  /* glsl */ `
uniform float uCut;
varying vec3 vWorld, vSection;
varying float vSink;

// 1 on a line this many pixels wide where value is 0.
float inkLine(float value, float pixels) {
  float width = fwidth(value) * pixels;
  return 1.0 - smoothstep(width * 0.5, width, abs(value));
}

void main() {
  float reach = mix(${float(CUT.left)}, ${float(CUT.right)}, uCut);
  if (uCut < 0.001 || vSection.x > reach) discard;
  vec3 broad = texture2D(tNoise, vWorld.xz * 0.045).rgb;
  float brush = texture2D(tNoise, vec2(vSection.x * 5.0, vWorld.y * 0.045)).g;
  float below = vSection.y;
  float under = below - vSink; // under the surface as it is now
  vec3 ink = mix(vec3(0.13, 0.22, 0.40), vec3(0.72, 0.82, 0.92), uNight);
  vec3 paint;
  if (vSection.z > 0.5) {
    float open = clamp(vSection.z - 1.0, 0.0, 1.0); // 0 at the wall .. 1 where the pit comes out
    paint = mix(mix(uSnowShade, uGroove, 0.25), uSnowShade, smoothstep(0.0, 0.35, open + (broad.r - 0.5) * 0.3));
    paint = mix(paint, uSnowHalf, smoothstep(0.25, 0.95, open + (broad.g - 0.5) * 0.4));
  } else {
    // Layers lie as the old surface did; the track has pressed the upper ones down.
    float layer = below - vSink * exp(-max(0.0, under) * 0.42) + (broad.g - 0.5) * 0.5;
    float deep = clamp(layer / ${float(CUT.depthMeters)}, 0.0, 1.0);
    float band = smoothstep(0.9, 1.0, layer) + smoothstep(2.0, 2.1, layer) + smoothstep(3.3, 3.4, layer) + smoothstep(4.5, 4.6, layer);
    paint = mix(uSnowLit, uSnowHalf, clamp(0.35 + band * 0.65, 0.0, 1.0));
    paint = mix(paint, uSnowShade, smoothstep(0.9, 3.9, band + (brush - 0.5) * 0.9) * 0.85);
    float pressed = smoothstep(0.12, 0.85, vSink) * exp(-max(0.0, under) * 0.85);
    paint = mix(paint, uGroove, pressed * (0.62 + 0.3 * (brush - 0.5)));
    float lines = max(max(inkLine(layer - 0.95, 1.3), inkLine(layer - 2.05, 1.3)), max(inkLine(layer - 3.35, 1.3), inkLine(layer - 4.55, 1.3)));
    paint = mix(paint, uGroove, lines * 0.55 * smoothstep(0.25, 0.5, brush + 0.12));
    vec3 earth = mix(uRockDark, uRockLit, smoothstep(0.35, 0.65, brush));
    paint = mix(paint, earth, smoothstep(5.25, 5.45, layer + (broad.b - 0.5) * 0.9));
    float surface = inkLine(under, 1.5);
    float untouched = inkLine(below, 1.1) * step(0.1, abs(vSink)) * step(0.4, fract(vSection.x * 46.0));
    if (under < 0.0 && surface < 0.02 && untouched < 0.02) discard;
    paint = mix(paint, ink, under < 0.0 ? max(surface, untouched) : max(surface * 0.9, untouched * 0.6));
    if (under < 0.0) paint = ink;
  }
  gl_FragColor = vec4(throughAir(paint, vWorld) + paperTooth(gl_FragCoord.xy), 1.0);
}
`;
