import { FAN_APEX, FAN_HALF_ANGLE_RAD, FAN_INNER_RADIUS, FAN_LENGTH } from '../fan';

const float = (value: number) => value.toFixed(6);

/** World place to the model's grid, as worldToFan: u −1…1 across, s 0…1 down. */
export const FAN_GLSL = /* glsl */ `
vec2 worldToFan(vec2 ground) {
  vec2 away = ground - vec2(${float(FAN_APEX.x)}, ${float(FAN_APEX.z)});
  float across = atan(away.x, away.y) / ${float(FAN_HALF_ANGLE_RAD)};
  return vec2(across, (length(away) - ${float(FAN_INNER_RADIUS)}) / ${float(FAN_LENGTH)});
}
`;

/** Cubic B-spline of a field laid out layers × columns: four bilinear taps, no facets in the light. */
export const FIELD_GLSL = /* glsl */ `
float sampleField(sampler2D field, vec2 fan) {
  vec2 size = vec2(textureSize(field, 0));
  vec2 texel = vec2((fan.x * 0.5 + 0.5) * (size.x - 1.0), fan.y * (size.y - 1.0));
  texel = clamp(texel, vec2(0.0), size - 1.0);
  vec2 whole = floor(texel);
  vec2 f = texel - whole;
  vec2 w0 = (1.0 - f) * (1.0 - f) * (1.0 - f) / 6.0;
  vec2 w1 = (4.0 - 6.0 * f * f + 3.0 * f * f * f) / 6.0;
  vec2 w3 = f * f * f / 6.0;
  vec2 w2 = 1.0 - w0 - w1 - w3;
  vec2 near = w0 + w1;
  vec2 far = w2 + w3;
  vec2 a = (whole - 0.5 + w1 / near) / size;
  vec2 b = (whole + 1.5 + w3 / far) / size;
  return near.y * (near.x * textureLod(field, a, 0.0).r + far.x * textureLod(field, vec2(b.x, a.y), 0.0).r)
    + far.y * (near.x * textureLod(field, vec2(a.x, b.y), 0.0).r + far.x * textureLod(field, b, 0.0).r);
}
`;
