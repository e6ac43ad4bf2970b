/** One training step on the snow: cool where the data lowers it, plum hatching where it fills. */
export const LESSON_GLSL = /* glsl */ `
uniform sampler2D tLesson;  // gradient, layers x columns, 1 = its largest value
uniform float uLesson;      // amount 0..1

vec3 tintLesson(vec3 snow, vec2 ground, float rock) {
  if (uLesson < 0.001) return snow;
  vec2 fan = worldToFan(ground);
  float inside = smoothstep(1.0, 0.96, abs(fan.x)) * smoothstep(-0.01, 0.03, fan.y) * smoothstep(1.0, 0.94, fan.y);
  float gradient = sampleField(tLesson, vec2(fan.x, clamp(fan.y, 0.0, 1.0))) * inside * (1.0 - rock);
  float lowered = smoothstep(0.04, 0.62, gradient) * uLesson;
  float filled = smoothstep(0.03, 0.40, -gradient) * uLesson;
  float across = (ground.x + ground.y) / 2.1;
  float width = fwidth(across);
  float hatch = smoothstep(0.20 + width, 0.20 - width, abs(fract(across) - 0.5));
  hatch = mix(hatch, 0.40, smoothstep(0.35, 0.9, width));
  vec3 cool = mix(vec3(0.22, 0.55, 0.72), vec3(0.30, 0.66, 0.78), uNight);
  vec3 plum = mix(vec3(0.66, 0.41, 0.58), vec3(0.74, 0.50, 0.68), uNight);
  snow = mix(snow, cool, lowered * 0.62);
  snow = mix(snow, mix(uSnowLit, plum, 0.20), filled * 0.55);
  return mix(snow, plum, filled * hatch * 0.62);
}
`;
