/** The printed map: tints by height, north-west relief, track density as ink. Night has its own. */
export const MAP_GLSL = /* glsl */ `
vec3 mapPaper(float height, float noise) {
  float h = clamp(height / 100.0, 0.0, 1.0);
  vec3 day = mix(vec3(0.80, 0.855, 0.80), vec3(0.925, 0.915, 0.83), smoothstep(-0.05, 0.22, h));
  day = mix(day, vec3(0.985, 0.965, 0.92), smoothstep(0.2, 0.5, h));
  day = mix(day, vec3(1.0), smoothstep(0.5, 0.9, h));
  vec3 night = mix(vec3(0.105, 0.195, 0.245), vec3(0.145, 0.245, 0.325), smoothstep(-0.05, 0.3, h));
  night = mix(night, vec3(0.235, 0.35, 0.445), smoothstep(0.3, 0.9, h));
  return mix(day, night, uNight) * (0.97 + (noise - 0.5) * 0.05);
}

// Relief by a light from the north-west, as maps have it whatever the sun does.
vec3 mapRelief(vec3 paper, vec3 normal, float rock) {
  float light = dot(normal, normalize(vec3(-0.62, 0.55, -0.56)));
  float shade = smoothstep(0.72, 0.05, light);
  vec3 dark = mix(vec3(0.52, 0.62, 0.73), vec3(0.055, 0.11, 0.165), uNight);
  vec3 bright = mix(vec3(1.0, 0.975, 0.90), vec3(0.36, 0.475, 0.565), uNight);
  vec3 stone = mix(vec3(0.46, 0.44, 0.46), vec3(0.10, 0.145, 0.195), uNight);
  paper = mix(paper, dark, shade * mix(0.50, 0.62, uNight));
  paper = mix(paper, bright, smoothstep(0.62, 0.95, light) * mix(0.75, 0.35, uNight));
  return mix(paper, stone, rock * 0.30 * (0.4 + 0.6 * shade));
}

// Three soft steps of tint by how many pass, three by the trench, then single runs in thin ink.
vec3 mapTracks(vec3 paper, Groove groove) {
  float passing = smoothstep(0.16, 0.26, groove.crowd) + smoothstep(0.38, 0.50, groove.crowd) + smoothstep(0.58, 0.70, groove.crowd);
  float depth = max(0.0, groove.trench);
  float trench = smoothstep(0.14, 0.36, depth) * 0.13 + smoothstep(0.42, 0.68, depth) * 0.15 + smoothstep(0.74, 1.02, depth) * 0.17;
  float ink = min(groove.thread, 0.42);
  paper = mix(paper, mix(vec3(0.42, 0.58, 0.74), vec3(0.30, 0.52, 0.68), uNight), passing * 0.10);
  paper = mix(paper, mix(vec3(0.20, 0.36, 0.60), vec3(0.47, 0.73, 0.88), uNight), trench);
  return mix(paper, mix(vec3(0.122, 0.247, 0.471), vec3(0.70, 0.87, 0.95), uNight), ink * mix(0.78, 0.55, uNight));
}
`;
