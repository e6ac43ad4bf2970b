/** An engraver's sheet: bare paper, and ink that grows with shade. Wants uWire and the palette. */
export const ENGRAVE_GLSL = /* glsl */ `
// The sheet comes down from the summit: 0 still painted, 1 engraved.
float wireAmount(float height) {
  return smoothstep(0.0, 1.0, uWire * 2.0 - clamp(1.0 - height / 90.0, 0.0, 1.0));
}

vec3 inkTone() { return mix(vec3(0.12, 0.18, 0.27), vec3(0.78, 0.87, 0.94), uNight); }

// Ink of ruled lines, one a unit of f, pixels wide. Where they crowd, every other one is left out.
float ruledInk(float f, float room, float pixels) {
  float width = fwidth(f);
  float octave = log2(max(1e-4, width * room));
  float apart = exp2(ceil(max(0.0, octave)));
  float leaving = octave > 0.0 ? fract(octave) : 0.0;
  float g = f / apart;
  float away = abs(fract(g + 0.5) - 0.5) * apart / width;
  float odd = abs(fract(g * 0.5 + 0.5) - 0.5) > 0.25 ? 1.0 - smoothstep(0.5, 1.0, leaving) : 1.0;
  return smoothstep(0.5, -0.5, away - pixels * 0.5) * odd;
}
`;

/** The face as the model has it: its columns and layers, in ink as strong as the track is deep. */
export const WIRE_GLSL = /* glsl */ `
uniform vec2 uLattice; // layers, columns

vec3 wireSheet(vec2 fan, float height, float light, float rock, float track) {
  float u = (fan.x * 0.5 + 0.5) * (uLattice.y - 1.0);
  float s = fan.y * (uLattice.x - 1.0);
  vec2 edge = vec2(fwidth(u), fwidth(s));
  vec2 within = smoothstep(-edge.yx, vec2(0.0), vec2(min(s, uLattice.x - 1.0 - s), min(u, uLattice.y - 1.0 - u)));
  float inside = within.x * within.y;
  float deep = smoothstep(0.05, 1.0, track);
  float shade = 1.0 - smoothstep(0.0, 0.8, light);
  float columns = ruledInk(u, 4.5, 0.7 + 2.3 * deep) * (0.48 + 0.52 * deep);
  float layers = ruledInk(s, 7.0, 0.5 + 0.5 * deep) * (0.30 + 0.30 * deep);
  float around = ruledInk(height / 1.6, 4.5, 0.35 + 1.1 * shade + 0.5 * rock) * (0.20 + 0.62 * max(shade, rock * 0.7));
  float ink = mix(around, max(columns, layers), inside);
  vec3 plate = mix(inkTone(), mix(uGroove, vec3(0.55, 0.80, 0.95), uNight), 0.8 * deep * inside); // learned ways in blue
  return mix(uPaper, plate, ink * 0.92);
}
`;
