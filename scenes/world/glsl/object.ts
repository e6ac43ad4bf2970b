import { COMMON_GLSL, COMMON_UNIFORMS_GLSL } from './common';
import { ENGRAVE_GLSL } from './wire';

export const OBJECT_VERTEX = /* glsl */ `
attribute vec3 paint;
attribute float surface;
varying vec3 vPaint, vNormal, vWorld;
varying float vSurface, vSunlit, vHash;
${COMMON_UNIFORMS_GLSL}
void main() {
  vec4 place = vec4(position, 1.0);
  vec3 facing = normal;
  vHash = 0.5;
  #ifdef USE_INSTANCING
    place = instanceMatrix * place;
    facing = mat3(instanceMatrix) * facing;
    vHash = fract(instanceMatrix[3].x * 7.31 + instanceMatrix[3].z * 3.7);
  #endif
  place = modelMatrix * place;
  vWorld = place.xyz;
  vNormal = normalize(mat3(modelMatrix) * facing);
  vPaint = paint;
  vSurface = surface;
  vec3 lit = texture2D(tShadows, place.xz / uTerrainSize + 0.5).rgb;
  // A thing stands above the ground it is shaded by: half a shadow there is none here.
  vSunlit = smoothstep(0.1, 0.6, dot(lit, uSunMask));
  gl_Position = projectionMatrix * viewMatrix * place;
}`;

export const OBJECT_FRAGMENT = /* glsl */ `
varying vec3 vPaint, vNormal, vWorld;
varying float vSurface, vSunlit, vHash;
${COMMON_GLSL}
${ENGRAVE_GLSL}
const vec3 LAMP = vec3(1.0, 0.80, 0.46);

vec3 wallPaint(float light) {
  vec3 shaded = vPaint * mix(vec3(1.0), uSnowShade * 1.05, 0.75) * 0.85;
  vec3 lit = vPaint * mix(vec3(1.0), uSnowLit, 0.6);
  return mix(shaded, lit, smoothstep(-0.1, 0.6, light));
}

vec3 treePaint(float light, vec3 snow) {
  float tone = smoothstep(-0.15, 0.55, light + (vHash - 0.5) * 0.25) * (0.35 + 0.65 * vPaint.g);
  vec3 needles = mix(uTreeDark, uTreeLit, tone) * (0.93 + 0.14 * vHash);
  vec3 tree = mix(needles, snow, vPaint.r * 0.8 * smoothstep(0.0, 0.5, vNormal.y + 0.15));
  return mix(tree, mix(uTreeLit, uTreeDark, vHash * 0.6), step(0.5, uMapAmount));
}

vec3 rockPaint(float light, vec3 snow) {
  float brush = texture2D(tNoise, vec2(dot(vWorld.xz, vec2(0.62, 0.78)) * 0.17, vWorld.y * 0.06)).g;
  vec3 rock = mix(uRockDark, uRockLit, smoothstep(0.02, 0.62, light + (brush - 0.5) * 0.5));
  rock = mix(rock, rock * vPaint * 2.2, 0.55);
  return mix(rock, snow, smoothstep(0.55, 0.8, vNormal.y + (brush - 0.5) * 0.5));
}

// Things in the evaluator's light: their own colours, warm.
vec3 lampPaint(vec3 paint, float light, bool isTree) {
  if (isTree) return mix(vec3(0.26, 0.36, 0.28), vec3(1.0, 0.92, 0.76), vPaint.r * 0.6) * (0.6 + 0.5 * vPaint.g);
  vec3 own = vSurface > 2.5 ? vec3(0.98, 0.90, 0.74) : vPaint * vec3(1.08, 0.98, 0.84);
  return own * (0.8 + 0.25 * smoothstep(-0.2, 0.6, light));
}

void main() {
  // On the printed map things are gone; trees stay as its green signs.
  bool isTree = vSurface > 0.5 && vSurface < 1.5;
  float grain = texture2D(tNoise, gl_FragCoord.xy / 256.0).a;
  if (!isTree && uMapAmount > 0.02 && grain < uMapAmount * 1.3 - 0.2) discard;
  vec3 normal = normalize(vNormal);
  float light = dot(normal, uSunDirection) * mix(0.2, 1.0, vSunlit) * uSunStrength;
  vec3 snow = snowTone(light);
  vec3 paint;
  if (vSurface < 0.5) paint = wallPaint(light);
  else if (isTree) paint = treePaint(light, snow);
  else if (vSurface < 2.5) paint = mix(vPaint * 0.35 + 0.12 * uSnowHalf, LAMP, uWindowLight);
  else if (vSurface < 3.5) paint = snow;
  else if (vSurface < 4.5) paint = rockPaint(light, snow);
  else paint = mix(vPaint, LAMP * 1.08, uRated);
  bool isWindow = vSurface > 1.5 && vSurface < 2.5;
  if (!isWindow) paint += windowGlow(vWorld) * 0.5 * mix(1.0, 0.4, 1.0 - uNight) * (paint + 0.15);
  if (vSurface > 3.5 && vSurface < 4.5) paint = mix(paint, paint * vec3(0.74, 0.74, 0.82), ravineAmount(vWorld.xz));
  float pool = lampPool(vWorld) * (1.0 - uMapAmount);
  if (!isWindow && pool > 0.002) paint = mix(paint, lampPaint(paint, light, isTree), pool * 0.9);
  if (uWire > 0.001) {
    float dark = smoothstep(0.55, -0.25, light);
    float hatch = ruledInk((gl_FragCoord.x + gl_FragCoord.y) / 5.0, 1.0, 0.5 + 1.4 * dark);
    float outline = smoothstep(0.55, 0.15, abs(dot(normal, normalize(cameraPosition - vWorld)))) * (isTree ? 0.6 : 0.0);
    float ink = max(hatch * (isTree ? 0.35 + 0.4 * dark : 0.12 + 0.55 * dark), outline);
    paint = mix(paint, mix(uPaper, inkTone(), ink), wireAmount(vWorld.y));
  }
  bool isLantern = vSurface > 4.5;
  gl_FragColor = vec4(isLantern ? behindAir(paint, vWorld) : throughAir(paint, vWorld), 1.0);
}`;
