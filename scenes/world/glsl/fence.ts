import { COMMON_GLSL } from './common';
import { SINK_GLSL } from './sink';

/** A net that hangs between posts; on the map it lies flat, as a stroke of even width. */
export const NET_VERTEX = /* glsl */ `
attribute vec4 hang;   // height at full rise, edge 0 or 1, distance along, strength 0..1
attribute vec2 lean;   // x and z a unit of height
attribute vec2 across; // normal of the panel on the ground
attribute float rise;
uniform vec2 uCanvas;
uniform float uStrokePixels;
varying vec3 vWorld, vNormal;
varying vec3 vNet; // edge, distance along, strength
varying float vRise, vHeight;
${SINK_GLSL}
void main() {
  float up = hang.x * rise * mix(0.10, 1.0, hang.y);
  vWorld = position;
  vWorld.y += up * (1.0 - uMapAmount) - groundSink(position.xz) - 0.5 * smoothstep(0.12, 0.0, rise);
  vWorld.xz += lean * up * (1.0 - uMapAmount);
  vNet = vec3(hang.yzw);
  vNormal = vec3(across.x, 0.15, across.y);
  vRise = rise;
  vHeight = hang.x;
  vec4 clip = projectionMatrix * viewMatrix * vec4(vWorld, 1.0);
  float unit = abs(projectionMatrix[1][1]) * uCanvas.y * 0.5 / clip.w; // pixels a world unit
  float width = uStrokePixels * mix(0.7, 1.25, hang.w) / unit * uMapAmount;
  vWorld.xz += across * (hang.y - 0.5) * width;
  vWorld.y += 1.2 * uMapAmount;
  gl_Position = projectionMatrix * viewMatrix * vec4(vWorld, 1.0);
}
`;

/** Knotted diamonds near the eye, solid cloth far away; the same from both sides. */
export const NET_FRAGMENT =
  COMMON_GLSL +
  /* glsl */ `
varying vec3 vWorld, vNormal;
varying vec3 vNet;
varying float vRise, vHeight;
void main() {
  if (vRise < 0.01) discard;
  float edge = vNet.x;
  float mesh = mix(1.25, 1.0, vNet.z); // weak fences are knotted wider
  vec2 cloth = vec2(vNet.y, edge * vHeight) * 1.15 / mesh;
  vec2 turned = vec2(cloth.x + cloth.y, cloth.x - cloth.y);
  vec2 away = abs(fract(turned) - 0.5);
  float width = max(fwidth(turned.x), fwidth(turned.y));
  float cord = 1.0 - smoothstep(0.13, 0.13 + width * 1.3, 0.5 - max(away.x, away.y));
  float far = smoothstep(0.20, 0.50, width);
  float thin = mix(0.16, 0.40, vNet.z);
  float cover = mix(mix(thin, 1.0, cord), mix(0.66, 0.9, vNet.z), far);
  float soft = fwidth(edge);
  float band = smoothstep(0.81 - soft, 0.81 + soft, edge);
  float hem = smoothstep(0.10 + soft, 0.10 - soft, edge);
  cover = max(cover, max(band, hem * 0.9));

  vec3 orange = mix(vec3(0.929, 0.329, 0.122), vec3(0.980, 0.522, 0.200), smoothstep(0.05, 0.95, edge));
  vec3 normal = normalize(vNormal);
  float facing = abs(dot(normal, uSunDirection)) * uSunStrength; // cloth lets light through: both sides glow
  vec3 paint = mix(orange * vec3(0.90, 0.86, 0.92), orange, smoothstep(0.05, 0.5, facing));
  paint = mix(paint, vec3(1.0, 0.710, 0.400), band * 0.9);
  paint = mix(paint, paint * 0.86 + vec3(0.02, 0.02, 0.05), uNight * 0.8);
  paint = mix(paint, mix(vec3(0.99, 0.47, 0.16), vec3(1.0, 0.74, 0.40), band), lampPool(vWorld) * 0.9);
  vec3 stroke = mix(vec3(0.91, 0.34, 0.13), vec3(0.98, 0.52, 0.22), uNight);
  paint = mix(paint, ratedPaint(paint, vWorld, 0.0), 0.45);
  paint = mix(behindAir(paint, vWorld), stroke, uMapAmount);
  cover = mix(cover, 1.0, uMapAmount) * smoothstep(0.0, 0.12, vRise);
  gl_FragColor = vec4(paint, cover);
}
`;

/** Posts, instanced: a unit pole, stretched to its height; its tip is white. */
export const POST_VERTEX = /* glsl */ `
attribute vec4 foot; // x, y, z, height at full rise
attribute vec2 lean;
attribute float rise;
varying vec3 vWorld, vNormal;
varying float vDown; // below the tip, share of the post
${SINK_GLSL}
void main() {
  float tall = foot.w * rise;
  float up = position.y * (tall + 0.6) - 0.6;
  vDown = (tall - up) / max(0.2, tall);
  float girth = mix(0.55, 1.0, smoothstep(1.8, 4.5, foot.w)); // low fences have thin posts
  vWorld = foot.xyz + vec3(position.x * girth, up, position.z * girth);
  vWorld.xz += lean * max(0.0, up);
  vWorld.y -= groundSink(foot.xz) + 0.6 * smoothstep(0.12, 0.0, rise);
  vNormal = normal;
  gl_Position = rise < 0.01 ? vec4(2.0, 2.0, 2.0, 1.0) : projectionMatrix * viewMatrix * vec4(vWorld, 1.0);
}
`;

export const POST_FRAGMENT =
  COMMON_GLSL +
  /* glsl */ `
varying vec3 vWorld, vNormal;
varying float vDown;
void main() {
  float light = dot(normalize(vNormal), uSunDirection) * uSunStrength;
  vec3 red = mix(vec3(0.45, 0.13, 0.09), vec3(0.80, 0.24, 0.13), smoothstep(-0.3, 0.6, light));
  vec3 tip = mix(uSnowHalf, uSnowLit, smoothstep(-0.1, 0.5, light));
  vec3 paint = mix(red, red * 0.5, uNight * 0.7);
  paint = mix(paint, tip, step(vDown, 0.11));
  paint = mix(paint, mix(vec3(0.85, 0.30, 0.14), vec3(1.0, 0.93, 0.78), step(vDown, 0.11)), lampPool(vWorld) * 0.9);
  gl_FragColor = vec4(throughAir(paint, vWorld), 1.0);
}
`;

/** Shadow of the nets on the snow: their upper edge thrown along the sunlight onto the slope. */
export const NET_SHADOW_VERTEX = /* glsl */ `
attribute vec4 hang;
attribute float rise;
uniform vec3 uSunDirection;
varying vec3 vWorld;
varying float vEdge, vDepth;
${SINK_GLSL}
uniform sampler2D tNormals;
uniform float uTerrainSize;
void main() {
  vec2 tilt = textureLod(tNormals, position.xz / uTerrainSize + 0.5, 2.0).xy * 2.0 - 1.0;
  vec2 slope = -tilt / sqrt(max(0.1, 1.0 - dot(tilt, tilt))); // rise over run
  vec2 away = -uSunDirection.xz / max(0.18, uSunDirection.y);
  float drop = 1.0 / max(0.35, 1.0 - dot(slope, -away)); // uphill the shadow is met earlier
  vec2 thrown = away * hang.x * rise * hang.y * clamp(drop, 0.4, 1.6);
  vWorld = position + vec3(thrown.x, dot(slope, thrown), thrown.y);
  vWorld.y -= groundSink(vWorld.xz);
  vEdge = hang.y;
  vDepth = rise;
  vec4 eye = viewMatrix * vec4(vWorld, 1.0);
  vec4 clip = projectionMatrix * eye;
  vec4 pulled = projectionMatrix * (eye + vec4(0.0, 0.0, 1.0, 0.0));
  clip.z = pulled.z / pulled.w * clip.w;
  gl_Position = clip;
}
`;

export const NET_SHADOW_FRAGMENT =
  COMMON_GLSL +
  /* glsl */ `
varying vec3 vWorld;
varying float vEdge, vDepth;
void main() {
  float lit = smoothstep(0.3, 0.8, sunlit(vWorld.xz)) * uSunStrength;
  float body = smoothstep(1.0, 0.75, vEdge) * smoothstep(0.0, 0.2, vDepth);
  float seen = (1.0 - airAmount(vWorld, 0.5)) * (1.0 - barePaper(gl_FragCoord.xy)) * (1.0 - uMapAmount);
  float shade = body * lit * seen * 0.5 * (1.0 - lampPool(vWorld));
  gl_FragColor = vec4(mix(vec3(1.0), uSnowShade / max(uSnowLit, vec3(0.1)), shade), 1.0); // multiplied
}
`;
