import { COMMON_GLSL } from './common';

/** Painted figures on the snow: `paint` a colour, `dyed` 1 where the instance's own colour goes. */
export const FIGURE_VERTEX = /* glsl */ `
attribute vec3 paint;
attribute float dyed;
uniform sampler2D tShadows;
uniform vec3 uSunMask;
uniform float uTerrainSize;
varying vec3 vPaint, vNormal, vWorld;
varying float vSun, vDyed;
void main() {
  vec4 world = modelMatrix * instanceMatrix * vec4(position, 1.0);
  vWorld = world.xyz;
  vNormal = normalize(mat3(instanceMatrix) * normal);
  vPaint = mix(paint, instanceColor, dyed);
  vDyed = dyed;
  vSun = smoothstep(0.2, 0.8, dot(texture2D(tShadows, world.xz / uTerrainSize + 0.5).rgb, uSunMask));
  gl_Position = projectionMatrix * viewMatrix * world;
}
`;

export const FIGURE_FRAGMENT =
  COMMON_GLSL +
  /* glsl */ `
varying vec3 vPaint, vNormal, vWorld;
varying float vSun, vDyed;
void main() {
  vec3 normal = normalize(vNormal);
  float light = dot(normal, uSunDirection) * mix(0.2, 1.0, vSun) * uSunStrength;
  vec3 plain = mix(vPaint * mix(vec3(1.0), uSnowShade * 1.05, 0.75) * 0.85, vPaint * mix(vec3(1.0), uSnowLit, 0.6), smoothstep(-0.1, 0.6, light));
  vec3 cloth = mix(vPaint * mix(vec3(1.0), uSnowShade, 0.55), vPaint * 1.04, smoothstep(-0.1, 0.5, light));
  cloth = mix(cloth, vPaint, 0.35 * uNight); // cloth keeps its colour at night
  vec3 paint = mix(plain, cloth, vDyed);
  paint += windowGlow(vWorld) * 0.3 * (paint + 0.15);
  paint = mix(paint, vPaint * vec3(1.06, 0.97, 0.86), lampPool(vWorld) * 0.85);
  gl_FragColor = vec4(throughAir(paint, vWorld), 1.0);
}
`;
