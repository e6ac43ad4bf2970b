/** Snow as gouache: three tones by light, shade in hollows, and the body of the grooves. */
export const SNOW_GLSL = /* glsl */ `
// Wind ripples where the camera is near, so that the ground keeps a grain.
vec3 ripple(vec3 normal, vec2 ground, vec2 groundX, vec2 groundY, float amount) {
  vec2 q = vec2(dot(ground, vec2(0.83, 0.55)) * 0.10, dot(ground, vec2(-0.55, 0.83)) * 0.34);
  float here = textureGrad(tNoise, q, groundX * 0.2, groundY * 0.2).r;
  float there = textureGrad(tNoise, q + vec2(0.0, 0.012), groundX * 0.2, groundY * 0.2).r;
  return normalize(normal + vec3(-0.55, 0.0, 0.83) * (there - here) * 1.1 * amount);
}

// Untouched snow: hollows go to shade, crests catch reflected light, the ravine stays cold.
vec3 freshSnow(float light, float occlusion, float ravine) {
  float toLit = smoothstep(0.34, 0.74, light);
  vec3 snow = snowTone(light);
  snow = mix(snow, uSnowShade, (1.0 - smoothstep(0.15, 0.62, occlusion)) * 0.45);
  snow = mix(snow, uSnowHalf, smoothstep(0.7, 1.0, occlusion) * 0.25 * (1.0 - toLit));
  vec3 cold = mix(uSnowShade * vec3(0.74, 0.74, 0.82), uSnowHalf * 0.93, toLit * 0.55);
  return mix(snow, cold, ravine * 0.82);
}

// The groove: blue floor, a wall in its own shade, and a lip that catches the sun.
// The floor is brushed down the fall line, or a busy corridor would be a flat blue canal.
vec3 pressTracks(vec3 snow, Groove groove, vec2 ground, float body, float light, float sun) {
  float relief = 1.0 - uMapAmount;
  float deep = smoothstep(0.08, 0.90, max(0.0, groove.trench));
  vec3 towardsSun = normalize(uSunDirection + vec3(0.0, 1e-4, 0.0));
  float steep = length(groove.wall);
  float facing = dot(normalize(vec3(groove.wall.x, 1e-4, groove.wall.y)), towardsSun);
  float litWall = max(0.0, facing) * smoothstep(0.02, 0.2, steep);
  float shadeWall = max(0.0, -facing) * smoothstep(0.015, 0.16, steep);
  vec3 floorTone = mix(mix(uSnowHalf, uSnowShade, 0.35), uGroove, 0.40 + 0.60 * deep);
  float cover = clamp(body * mix(0.72, 0.60, groove.crowded) + deep * 0.56, 0.0, 0.95) * (1.0 - 0.45 * litWall);
  if (deep > 0.03) {
    vec2 fan = worldToFan(ground);
    float bristle = texture2D(tNoise, vec2(fan.x * 4.1, fan.y * 0.55)).r + texture2D(tNoise, vec2(fan.x * 9.7, fan.y * 1.3)).b;
    cover *= 1.0 - 0.30 * groove.crowded * smoothstep(0.92, 1.32, bristle);
  }
  snow = mix(snow, floorTone, cover);
  float filled = smoothstep(0.015, 0.17, -groove.trench) * smoothstep(-0.02, 0.36, light);
  snow = mix(snow, uSnowLit, filled * 0.35 * relief);
  snow = mix(snow, uGroove, shadeWall * (0.34 + 0.40 * deep) * relief);
  return mix(snow, uSnowLit, litWall * mix(0.55, 0.20, uNight) * sun * relief);
}
`;
