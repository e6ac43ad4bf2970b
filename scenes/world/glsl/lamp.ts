/** Ground in the evaluator's light: snow painted anew in warm tones, three as ever. */
export const LAMP_GLSL = /* glsl */ `
vec3 lampGround(vec3 world, vec3 normal, float pressedIn, float rock, float brush) {
  float facing = dot(normal, normalize(uLamp - world)) + (brush - 0.5) * 0.16;
  vec3 snow = mix(vec3(0.70, 0.58, 0.46), vec3(0.93, 0.80, 0.60), smoothstep(0.42, 0.72, facing));
  snow = mix(snow, vec3(1.0, 0.935, 0.775), smoothstep(0.76, 0.95, facing));
  snow = mix(snow, vec3(0.60, 0.52, 0.46), pressedIn * 0.8);
  vec3 stone = mix(vec3(0.30, 0.24, 0.22), vec3(0.58, 0.46, 0.36), smoothstep(0.1, 0.7, facing));
  return mix(snow, stone, rock);
}
`;
