/**
 * What every painted material shares: the palette, the sun, the air and the lit windows.
 * Prepend to a vertex or fragment shader; the uniforms come from createUniforms().
 */
export const COMMON_UNIFORMS_GLSL = /* glsl */ `
// Paint, in display sRGB: three fixed snow tones, groove floor, rock, trees, page paper, sunlight.
uniform vec3 uSnowLit, uSnowHalf, uSnowShade, uGroove;
uniform vec3 uRockLit, uRockDark, uTreeLit, uTreeDark, uPaper, uSunTint;
// Towards the sun (unit); which baked cast shadow it throws (dawn, day, dusk); its strength 0..1.
uniform vec3 uSunDirection, uSunMask;
uniform float uSunStrength;
// Amounts 0..1: printed map, engraving, night, valley mist, light in the windows.
uniform float uMapAmount, uWire, uNight, uMist, uWindowLight;
// Side of the terrain square, world units; seconds of ambient motion.
uniform float uTerrainSize, uTime;
// Distance at which haze sets in, world units: it moves back when the lens is long.
uniform float uHazeStart;
// Drawing buffer, device pixels; share of it left as bare paper for words, from left and below.
uniform vec2 uCanvas, uCalm;
// Tiling noise: r, g, b smooth at growing frequency mixes, a fine grain. All 0..1.
uniform sampler2D tNoise;
// Cast shadow for the dawn, day and dusk sun (1 lit) in r, g, b; a: rock allowed.
uniform sampler2D tShadows;
// Cloud below the cliff: x, z, top height, radius. Shaded ravine: x, z, radius.
uniform vec4 uCloud;
uniform vec3 uRavine;
// Lit places at the foot: x, z, radius, strength.
uniform vec4 uWindowGlows[5];
// The evaluator's lamp: where it hangs, where it points (unit); cosines of rim and core, amount.
uniform vec3 uLamp, uLampAim, uLampCone;
// Gates that raters saw stand out, 0..1; their feet: x, z.
uniform float uRated;
uniform vec2 uRatedGates[3];
`;

export const COMMON_LIGHT_GLSL = /* glsl */ `
// 1 inside the ravine, fading to 0 at its rim.
float ravineAmount(vec2 ground) {
  return 1.0 - smoothstep(0.45, 1.0, distance(ground, uRavine.xy) / uRavine.z);
}

// Cast sunlight at a ground place, 0..1, crossfaded between the baked suns.
float sunlit(vec2 ground) {
  return dot(texture2D(tShadows, ground / uTerrainSize + 0.5).rgb, uSunMask);
}

// Gouache snow: light becomes three flat tones with short soft edges.
vec3 snowTone(float light) {
  float toHalf = smoothstep(-0.02, 0.36, light);
  float toLit = smoothstep(0.34, 0.74, light);
  return mix(mix(uSnowShade, uSnowHalf, toHalf), uSnowLit, toLit);
}

// Warm light that windows throw on what stands near.
vec3 windowGlow(vec3 world) {
  vec3 light = vec3(0.0);
  for (int i = 0; i < 5; i++) {
    vec2 away = world.xz - uWindowGlows[i].xy;
    float radius = uWindowGlows[i].z;
    light += vec3(1.0, 0.66, 0.30) * uWindowGlows[i].w * exp(-dot(away, away) / (radius * radius));
  }
  return light * uWindowLight;
}

// Share of the evaluator's light that falls on a place, 0..1. It repaints; it does not add.
float lampPool(vec3 world) {
  float inside = dot(normalize(world - uLamp), uLampAim);
  return smoothstep(uLampCone.x, uLampCone.y, inside) * uLampCone.z;
}

// What no rater saw goes dark and cold; rated gates stand in a small warm light of their own: snow
// takes its colour, things (snow 0) keep theirs.
vec3 ratedPaint(vec3 paint, vec3 world, float snow) {
  if (uRated < 0.001) return paint;
  float glow = 0.0;
  for (int i = 0; i < 3; i++) {
    vec2 away = world.xz - uRatedGates[i];
    glow = max(glow, exp(-dot(away, away) / 24.0));
  }
  float grey = dot(paint, vec3(0.30, 0.59, 0.11));
  vec3 dark = mix(vec3(grey), paint, 0.35) * mix(vec3(0.42, 0.50, 0.64), vec3(0.55), uNight);
  vec3 warm = mix(paint * vec3(1.14, 1.08, 1.02) + 0.03, vec3(1.0, 0.86, 0.65) * (0.66 + 0.42 * grey), snow);
  return mix(paint, mix(dark, warm, glow), uRated * mix(0.72, 1.0, glow));
}
`;

export const COMMON_AIR_GLSL = /* glsl */ `
// 0 on the mountain, 1 where the ground has become page paper: the canvas shows no edge.
float rimFade(vec2 ground, float noise) {
  float radius = length((ground - 2.0) * vec2(1.06, 1.0)) / 130.0;
  float square = max(abs(ground.x), abs(ground.y));
  return max(
    smoothstep(0.74, 0.97, radius + (noise - 0.5) * 0.26),
    smoothstep(112.0, 126.0, square + (noise - 0.5) * 14.0)
  );
}

// Share of paper colour between the eye and this place: distance, valley mist, cliff cloud.
float airAmount(vec3 world, float noise) {
  float far = 1.0 - exp(-max(0.0, distance(cameraPosition, world) - uHazeStart) * 0.0009);
  float mist = smoothstep(16.0, -6.0, world.y + (noise - 0.5) * 12.0) * uMist;
  mist *= 1.0 - 0.8 * ravineAmount(world.xz);
  float cloud = 1.0 - smoothstep(0.62, 1.0, length(world.xz - uCloud.xy) / uCloud.w + (noise - 0.5) * 0.5);
  cloud *= smoothstep(uCloud.z + 7.0, uCloud.z - 9.0, world.y + (noise - 0.5) * 10.0);
  return clamp(max(max(far, mist), cloud), 0.0, 1.0) * (1.0 - max(uMapAmount, uWire * 0.85));
}

// Where the painting stops at a brushed edge and leaves paper bare: 1 is bare.
float barePaper(vec2 pixel) {
  vec2 at = pixel / uCanvas;
  float brush = texture2D(tNoise, at * vec2(0.9, 1.4) * vec2(uCanvas.x / uCanvas.y, 1.0)).g - 0.5;
  vec2 bare = 1.0 - smoothstep(uCalm - 0.09, uCalm + 0.13, at + brush * 0.16);
  bare *= step(vec2(0.001), uCalm);
  return max(bare.x, bare.y);
}

// Paint seen through air, faded to paper at the rim of the mountain and beside the words.
vec3 behindAir(vec3 paint, vec3 world) {
  float noise = texture2D(tNoise, world.xz * 0.0105).b;
  vec3 seen = mix(paint, uPaper, airAmount(world, noise));
  return mix(seen, uPaper, max(rimFade(world.xz, noise), barePaper(gl_FragCoord.xy)));
}

vec3 throughAir(vec3 paint, vec3 world) { return behindAir(ratedPaint(paint, world, 0.0), world); }

// Paper tooth, one per cent: more looks like sand.
vec3 paperTooth(vec2 pixel) {
  return vec3((texture2D(tNoise, pixel / 256.0).a - 0.5) * 0.02);
}
`;

export const COMMON_GLSL = COMMON_UNIFORMS_GLSL + COMMON_LIGHT_GLSL + COMMON_AIR_GLSL;
