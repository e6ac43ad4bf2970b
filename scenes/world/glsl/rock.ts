/** Rock as a panorama painter draws it: two tones, strokes down the fall line, ledges of snow. */
export const ROCK_GLSL = /* glsl */ `
// Where rock shows: steep ground, rough at the edge, never where anyone has skied.
float rockAmount(float steep, float rough, float skied, float allowed) {
  float bare = smoothstep(0.33, 0.43, steep + rough) * (1.0 - smoothstep(0.04, 0.4, skied));
  return bare * smoothstep(0.15, 0.75, allowed);
}

// Strokes are sampled across a diagonal and along the height, so that they run downhill.
vec3 paintRock(vec3 world, vec3 worldX, vec3 worldY, vec3 normal, float sun, float amount, float warp, vec3 snow) {
  vec2 diagonal = vec2(0.62, 0.78);
  vec2 crossing = vec2(0.78, -0.62);
  vec2 strokeScale = vec2(0.17, 0.022);
  vec2 hatchScale = vec2(0.30, 0.03);
  vec2 crackScale = vec2(0.62, 0.11);
  vec2 ledgeScale = vec2(0.014, 0.062);
  float stroke = textureGrad(tNoise,
    vec2(dot(world.xz, diagonal), world.y) * strokeScale,
    vec2(dot(worldX.xz, diagonal), worldX.y) * strokeScale,
    vec2(dot(worldY.xz, diagonal), worldY.y) * strokeScale).g;
  float ledge = textureGrad(tNoise,
    vec2(world.x - world.z, world.y) * ledgeScale + vec2(0.0, (warp - 0.5) * 0.42), // warped: even bands look like brick
    vec2(worldX.x - worldX.z, worldX.y) * ledgeScale,
    vec2(worldY.x - worldY.z, worldY.y) * ledgeScale).b;
  float hatch = textureGrad(tNoise,
    vec2(dot(world.xz, crossing), world.y) * hatchScale,
    vec2(dot(worldX.xz, crossing), worldX.y) * hatchScale,
    vec2(dot(worldY.xz, crossing), worldY.y) * hatchScale).r;
  float close = smoothstep(0.10, 0.05, max(length(worldX), length(worldY))); // from afar it would be a comb
  float crack = 0.5;
  if (close > 0.0) crack = textureGrad(tNoise,
    vec2(dot(world.xz, crossing), world.y) * crackScale,
    vec2(dot(worldX.xz, crossing), worldX.y) * crackScale,
    vec2(dot(worldY.xz, crossing), worldY.y) * crackScale).b;
  float light = dot(normal, uSunDirection) * mix(0.15, 1.0, sun) * uSunStrength;
  light += (stroke - 0.5) * 0.75 + (ledge - 0.5) * 0.35;
  vec3 rock = mix(uRockDark, uRockLit, smoothstep(0.02, 0.62, light));
  rock *= 1.0 - 0.13 * smoothstep(0.50, 0.68, hatch);
  rock *= 1.0 + close * (0.12 * smoothstep(0.44, 0.30, crack) - 0.22 * smoothstep(0.56, 0.72, crack));
  rock = mix(rock, uRockDark * 0.8, 0.5 * amount * (1.0 - smoothstep(0.0, 0.16, abs(amount - 0.25))));
  float snowLedge = smoothstep(0.55, 0.70, ledge + (stroke - 0.5) * 0.55 + (normal.y - 0.5) * 0.22);
  return mix(rock, snow, snowLedge * 0.8);
}
`;
