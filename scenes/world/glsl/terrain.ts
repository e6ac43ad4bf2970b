import { COMMON_GLSL } from './common';
import { CUT_OPEN_GLSL } from './cut';
import { FAN_GLSL, FIELD_GLSL } from './fan';
import { GROOVE_GLSL } from './groove';
import { ISOLINES_GLSL } from './isolines';
import { LAMP_GLSL } from './lamp';
import { LESSON_GLSL } from './lesson';
import { MAP_GLSL } from './map';
import { ROCK_GLSL } from './rock';
import { SINK_GLSL } from './sink';
import { SNOW_GLSL } from './snow';
import { ENGRAVE_GLSL, WIRE_GLSL } from './wire';

/** The ground sinks where runs have pressed it; the printed map is flat paper and does not. */
export const TERRAIN_VERTEX = /* glsl */ `
attribute float smoothed; // height that contour lines follow
${SINK_GLSL}
varying vec3 vWorld;
varying float vSmoothed;
void main() {
  vSmoothed = smoothed;
  vWorld = position;
  vWorld.y -= groundSink(position.xz);
  gl_Position = projectionMatrix * viewMatrix * vec4(vWorld, 1.0);
}
`;

export const TERRAIN_FRAGMENT =
  COMMON_GLSL +
  FAN_GLSL +
  FIELD_GLSL +
  CUT_OPEN_GLSL +
  GROOVE_GLSL +
  SNOW_GLSL +
  ROCK_GLSL +
  ISOLINES_GLSL +
  LESSON_GLSL +
  MAP_GLSL +
  LAMP_GLSL +
  ENGRAVE_GLSL +
  WIRE_GLSL +
  /* glsl */ `
uniform sampler2D tNormals;     // normal x, normal z, occlusion, fine relief
uniform sampler2D tTreeShadows; // shadows of trees for the dawn, day and dusk sun
uniform float uNormalSamples;   // samples a side of tNormals
varying vec3 vWorld;
varying float vSmoothed;

void main() {
  vec2 ground = vWorld.xz;
  if (cutOpen(worldToFan(ground))) discard;
  vec2 unit = ground / uTerrainSize + 0.5;
  vec4 baked = texture2D(tNormals, (unit * (uNormalSamples - 1.0) + 0.5) / uNormalSamples);
  vec3 normal;
  normal.xz = baked.xy * 2.0 - 1.0;
  normal.y = sqrt(max(0.04, 1.0 - dot(normal.xz, normal.xz)));
  vec3 broad = texture2D(tNoise, ground * 0.0105).rgb;
  vec3 fine = texture2D(tNoise, ground * 0.071 + 0.37).rgb;
  vec4 shadows = texture2D(tShadows, unit);
  vec3 worldX = dFdx(vWorld);
  vec3 worldY = dFdy(vWorld);
  float pixel = length(fwidth(ground)); // ground under one pixel, world units
  float relief = 1.0 - uMapAmount;

  Groove groove = readGroove(ground, fine.g);
  float rough = (fine.g - 0.5) * 0.20 + (broad.r - 0.5) * 0.20 + (baked.w - 0.5) * 0.35;
  float rock = rockAmount(1.0 - normal.y, rough, max(groove.lane, groove.crowd), shadows.a + (fine.g - 0.5) * 0.3);

  vec3 pressed = normalize(normal + vec3(groove.tilt.x, 0.0, groove.tilt.y) * relief);
  float near = (1.0 - smoothstep(0.05, 0.15, pixel)) * relief * (1.0 - rock);
  if (near > 0.01) pressed = ripple(pressed, ground, worldX.xz, worldY.xz, near);

  float trees = dot(texture2D(tTreeShadows, unit).rgb, uSunMask) * relief;
  float sun = smoothstep(0.12, 0.88, dot(shadows.rgb, uSunMask) + (fine.r - 0.5) * 0.35) * (1.0 - trees * 0.86);
  float light = dot(pressed, uSunDirection) * mix(0.10, 1.0, sun) * uSunStrength;
  light += (broad.g - 0.5) * 0.10 + (fine.r - 0.5) * 0.09;
  float ravine = ravineAmount(ground + (broad.rg - 0.5) * 16.0) * relief;

  vec3 snow = freshSnow(light, baked.z, ravine);
  vec3 ledges = snowTone(light);
  snow = pressTracks(snow, groove, ground, grooveBody(groove, pixel), light, sun);
  snow = tintLesson(snow, ground, rock);
  vec3 paint = snow;
  if (rock > 0.004) {
    vec3 stone = paintRock(vWorld, worldX, worldY, normal, sun, rock, broad.g, ledges);
    paint = mix(paint, mix(stone, stone * vec3(0.66, 0.66, 0.72), ravine * 0.8), rock);
  }
  if (pixel < 0.10) {
    float glint = textureGrad(tNoise, ground * 0.06, worldX.xz * 0.06, worldY.xz * 0.06).a;
    paint += smoothstep(0.80, 0.92, glint) * 0.10 * smoothstep(0.10, 0.03, pixel) * smoothstep(0.34, 0.74, light) * (1.0 - rock) * relief;
  }
  if (uMapAmount > 0.001) {
    vec3 sheet = mapRelief(mapPaper(vSmoothed, fine.r), normal, rock);
    paint = mix(paint, mapTracks(sheet, groove), uMapAmount);
    paint = mix(paint, tintLesson(paint, ground, 0.0), uMapAmount);
  }
  if (uContours > 0.001) {
    paint = mix(paint, contourTone(vSmoothed, rock), contourInk(vSmoothed) * uContours * mix(0.55, 1.0, uMapAmount));
  }
  paint += windowGlow(vWorld) * mix(0.28, 0.75, uNight) * mix(vec3(1.0), paint * 1.6, 0.45) * relief;
  float pool = lampPool(vWorld) * relief;
  if (pool > 0.002) {
    float pressedIn = clamp(grooveBody(groove, pixel) * 0.5 + max(0.0, groove.trench) * 0.35, 0.0, 1.0);
    vec3 warm = lampGround(vWorld, pressed, pressedIn, rock, fine.r);
    paint = mix(paint, warm * (1.0 - 0.3 * trees), pool * 0.94);
  }
  if (uWire > 0.001) {
    vec3 sheet = wireSheet(worldToFan(ground), vSmoothed, light, rock, groove.trench);
    paint = mix(paint, sheet, wireAmount(vWorld.y));
  }
  // Behind the mountain the rim is a flat sheet of paper with an edge: let the skyline show instead.
  if (ground.y < -70.0 && rimFade(ground, broad.b) > 0.985) discard;
  paint = ratedPaint(paint, vWorld, 1.0 - 0.5 * rock);
  gl_FragColor = vec4(behindAir(paint, vWorld) + paperTooth(gl_FragCoord.xy), 1.0);
}
`;
