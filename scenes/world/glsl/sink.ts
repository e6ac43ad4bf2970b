/** How far the tracks lower the ground at a place: ground, lines and skiers must agree. */
export const SINK_GLSL = /* glsl */ `
uniform sampler2D tCarve, tTrench;
uniform vec3 uTrackArea;     // centre x, centre z, side
uniform float uTrenchDepth;  // world units a trench of 1 is deep
uniform float uMapAmount;    // the printed map is flat paper and does not sink
float groundSink(vec2 ground) {
  vec2 uv = (ground - uTrackArea.xy) / uTrackArea.z + 0.5;
  float trench = textureLod(tTrench, uv, 0.0).r;
  float lane = log2(1.0 + textureLod(tCarve, uv, 1.0).g) * 0.155;
  return (trench * uTrenchDepth + lane * 0.3) * 0.9 * (1.0 - uMapAmount);
}
`;
