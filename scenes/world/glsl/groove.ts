/**
 * Reads the tracks under a place: thin ski lines over the smooth trench of the model's field. In
 * crowded snow only the contrast of the lines is kept, so that it looks trenched, not chopped.
 */
export const GROOVE_GLSL = /* glsl */ `
uniform sampler2D tCarve;  // r ski lines, g lanes, b threads, a raised shoulders, as counts
uniform sampler2D tTrench; // r depth, g and b its slope, a blurred count
uniform vec3 uTrackArea;   // centre x, centre z, side
uniform float uCarveTexel; // one texel of the count, 0..1
uniform float uCrowdLod;   // mip level that blurs the count by a ski width
uniform float uHush;       // tracks step back for a crowd on them, 0..1

struct Groove {
  float line;    // ski lines, 0..1
  float lane;    // lanes, 0..1
  float crowd;   // lanes blurred, 0..1
  float crowded; // 0 lone lines .. 1 busy corridor
  float trench;  // depth of the trench; below 0 the snow is filled
  float contrast; // lines against their blurred surroundings, relative
  float thread;  // a single run as thin ink, 0..1
  vec2 tilt;     // what the tracks add to the normal's x and z
  vec2 wall;     // slope of the groove's walls
};

float runsToDepth(float count) { return log2(1.0 + count) * 0.155; }
float carvedDepth(vec4 count) {
  return 0.75 * runsToDepth(count.r) + 0.55 * runsToDepth(count.g) - 0.34 * runsToDepth(count.a);
}

Groove readGroove(vec2 ground, float brush) {
  vec2 uv = (ground - uTrackArea.xy) / uTrackArea.z + 0.5;
  vec4 count = texture2D(tCarve, uv);
  vec4 blurred = textureLod(tCarve, uv, uCrowdLod);
  vec4 pressed = texture2D(tTrench, uv);
  vec2 uvX = dFdx(uv);
  vec2 uvY = dFdy(uv);
  Groove groove;
  groove.line = runsToDepth(count.r);
  groove.lane = runsToDepth(count.g);
  groove.crowd = pressed.a;
  groove.crowded = smoothstep(0.22, 0.62, pressed.a + (brush - 0.5) * 0.08);
  groove.trench = pressed.r;
  groove.contrast = 0.5 * (count.r - blurred.r) / (blurred.r + 1.6);
  float lone = min(1.0, count.b * 0.8);
  float among = 0.8 * (count.b - blurred.b) / (blurred.b + 1.2);
  groove.thread = clamp(mix(lone, among, groove.crowded), 0.0, 1.0);
  vec2 slope = vec2(0.0);
  if (count.g > 0.004) { // taps only where someone has skied; explicit gradients keep them exact
    vec2 e = vec2(uCarveTexel, 0.0);
    slope.x = carvedDepth(textureGrad(tCarve, uv + e.xy, uvX, uvY)) - carvedDepth(textureGrad(tCarve, uv - e.xy, uvX, uvY));
    slope.y = carvedDepth(textureGrad(tCarve, uv + e.yx, uvX, uvY)) - carvedDepth(textureGrad(tCarve, uv - e.yx, uvX, uvY));
  }
  float fine = mix(1.0, 0.56, groove.crowded);
  groove.tilt = slope * 1.5 * fine + pressed.gb * 1.05;
  groove.wall = slope * fine + pressed.gb * 0.8;
  float lines = 1.0 - 0.6 * uHush;
  float bed = 1.0 - 0.35 * uHush;
  groove.line *= lines;
  groove.contrast *= lines;
  groove.trench *= bed;
  groove.tilt *= bed;
  groove.wall *= bed;
  return groove;
}

// Blue floor under lone lines and busy corridors: 0 untouched snow, 1 the groove's full body.
float grooveBody(Groove groove, float pixel) {
  float far = smoothstep(0.10, 0.26, pixel); // at a distance lines keep their contrast
  float lone = min(1.0, smoothstep(0.0, 0.62, groove.line) * mix(1.0, 3.9, far));
  float busy = 0.16 + 0.22 * groove.crowd + 0.20 * smoothstep(0.08, 0.90, groove.trench);
  busy += groove.contrast * mix(1.5, 2.6, far);
  busy += (groove.lane - groove.crowd) * mix(0.7, 1.5, far);
  return mix(lone, clamp(busy, 0.0, 1.0), groove.crowded);
}
`;
