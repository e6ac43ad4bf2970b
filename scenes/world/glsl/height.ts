/** Height of the untouched ground, bilinear between samples, as heightAt on the CPU. */
export const HEIGHT_GLSL = /* glsl */ `
uniform sampler2D tHeight;
uniform float uTerrainSize;
float groundHeight(vec2 ground) {
  ivec2 last = textureSize(tHeight, 0) - 1;
  vec2 at = clamp((ground / uTerrainSize + 0.5) * vec2(last), vec2(0.0), vec2(last) - 0.001);
  ivec2 corner = ivec2(at);
  vec2 f = at - vec2(corner);
  float a = texelFetch(tHeight, corner, 0).r;
  float b = texelFetch(tHeight, corner + ivec2(1, 0), 0).r;
  float c = texelFetch(tHeight, corner + ivec2(0, 1), 0).r;
  float d = texelFetch(tHeight, corner + ivec2(1, 1), 0).r;
  return mix(mix(a, b, f.x), mix(c, d, f.x), f.y);
}
`;
