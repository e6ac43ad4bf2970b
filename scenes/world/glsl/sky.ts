import { COMMON_GLSL } from './common';

/** One triangle over the whole screen, behind everything; carries the view ray of each corner. */
export const SKY_VERTEX = /* glsl */ `
varying vec3 vRay;
void main() {
  vec4 far = inverse(projectionMatrix) * vec4(position.xy, 1.0, 1.0);
  vRay = transpose(mat3(viewMatrix)) * (far.xyz / far.w);
  gl_Position = vec4(position.xy, 0.99999, 1.0);
}
`;

/**
 * A washed sky over three ridgelines that sink into the page. The horizon is lowered, so that a
 * camera that looks down still sees a skyline (Berann's cheat).
 */
export const SKY_FRAGMENT =
  COMMON_GLSL +
  /* glsl */ `
uniform vec3 uSkyTop, uSkyMid, uRidge;
uniform float uStars, uHorizon; // stars 0..1; height of the horizon, sine of its elevation
varying vec3 vRay;

float ridgeNoise(float azimuth, float seed) {
  return texture2D(tNoise, vec2(azimuth * 0.9 + seed, seed * 0.37)).r * 0.55
    + texture2D(tNoise, vec2(azimuth * 2.7 + seed, seed * 0.71)).g * 0.28
    + texture2D(tNoise, vec2(azimuth * 8.0 + seed, seed * 0.13)).b * 0.10;
}

// One star in a few of the cells of a grid, drawn no smaller than a pixel.
vec3 starlight(float azimuth, float elevation) {
  vec2 q = vec2(azimuth * 30.0, elevation * 34.0);
  vec2 cell = floor(q);
  vec3 hash = fract(sin(vec3(dot(cell, vec2(127.1, 311.7)), dot(cell, vec2(269.5, 183.3)), dot(cell, vec2(419.2, 371.9)))) * 43758.5453);
  float radius = mix(0.016, 0.042, hash.x * hash.x);
  float away = length(fract(q) - 0.2 - 0.6 * hash.xy);
  float star = step(0.80, hash.z) * smoothstep(radius + fwidth(q.y) * 1.1, radius * 0.3, away);
  return vec3(0.86, 0.93, 1.0) * star * (0.45 + 0.55 * hash.y) * smoothstep(0.04, 0.2, elevation);
}

void main() {
  vec3 ray = normalize(vRay);
  float elevation = ray.y - uHorizon;
  float azimuth = atan(ray.x, -ray.z);
  vec3 sky = mix(uSkyMid, uSkyTop, smoothstep(0.02, 0.34, elevation));
  float cloud = texture2D(tNoise, vec2(azimuth * 0.35, elevation * 1.1 + 0.2)).r * 0.6
    + texture2D(tNoise, vec2(azimuth * 0.9, elevation * 3.2)).g * 0.4;
  float wash = smoothstep(0.50, 0.78, cloud) * 0.38 * smoothstep(0.0, 0.16, elevation);
  sky = mix(sky, mix(uSkyMid, uPaper, 0.6), wash * (1.0 - uStars));
  float towardsSun = max(0.0, dot(normalize(vec3(ray.x, ray.y * 1.4, ray.z)), normalize(uSunDirection + vec3(0.0, 1e-4, 0.0))));
  sky = mix(sky, uSunTint, pow(towardsSun, 5.0) * 0.35 * uSunStrength * (1.0 - uStars));
  if (uStars > 0.0) sky += starlight(azimuth, elevation) * uStars;

  vec3 paint = mix(sky, uPaper, uWire);
  for (int i = 0; i < 3; i++) {
    float depth = float(i);
    float crest = 0.085 - 0.030 * depth + (ridgeNoise(azimuth * 0.55, 0.13 + depth * 0.29) - 0.46) * (0.16 - 0.03 * depth);
    vec3 ridge = mix(mix(uSkyMid, uPaper, 0.4), uRidge, 0.38 + 0.22 * depth);
    ridge = mix(ridge, uPaper, smoothstep(crest, crest - 0.10, elevation) * 0.92);
    paint = mix(paint, mix(ridge, uPaper, uWire), smoothstep(-0.0012, 0.0012, crest - elevation));
    float pen = smoothstep(1.3, 0.3, abs(crest - elevation) / fwidth(elevation)); // its outline
    paint = mix(paint, uSnowShade, pen * (0.35 + 0.2 * depth) * uWire);
  }
  paint = mix(paint, uPaper, smoothstep(0.01, -0.055, elevation));
  paint = mix(paint, uPaper, max(uMapAmount, barePaper(gl_FragCoord.xy)));
  gl_FragColor = vec4(paint + paperTooth(gl_FragCoord.xy), 1.0);
}
`;
