/** Height lines of even width on screen, from the smoothed height. */
export const ISOLINES_GLSL = /* glsl */ `
uniform float uContours; // amount 0..1

// 1 on a line of whole values of f, pixels wide, antialiased.
float isoline(float f, float pixels) {
  float width = fwidth(f) * pixels;
  float away = abs(fract(f - 0.5) - 0.5);
  return 1.0 - smoothstep(width * 0.55, width * 1.25, away);
}

// Every 3 units a fine line, which fades where lines crowd; every 15 a strong one. None in the
// void below the cliff, which nobody has surveyed.
float contourInk(float height) {
  float major = isoline(height / 15.0, 1.25);
  float minor = isoline(height / 3.0, 0.75);
  float room = 1.0 - smoothstep(0.25, 0.55, fwidth(height / 3.0));
  return max(major * 0.8, minor * 0.42 * room) * smoothstep(0.5, 2.5, height);
}

// Brown on the ground, blue on snow, grey on rock; pale on the night map; groove blue on relief.
vec3 contourTone(float height, float rock) {
  vec3 tone = mix(vec3(0.66, 0.48, 0.33), vec3(0.36, 0.53, 0.70), smoothstep(30.0, 42.0, height));
  tone = mix(tone, vec3(0.35, 0.33, 0.34), rock);
  tone = mix(tone, mix(vec3(0.56, 0.60, 0.62), vec3(0.50, 0.66, 0.80), smoothstep(30.0, 42.0, height)), uNight);
  return mix(uGroove, tone, uMapAmount);
}
`;
