/** A line of even width on screen, as a strip of two vertices a point. */
export const RIBBON_GLSL = /* glsl */ `
uniform vec2 uCanvas; // drawing buffer, device pixels
uniform float uPull;  // towards the eye, world units: its own snow never swallows a line

// Corner of the strip at a place; size.x: least width in pixels, size.y: width in world units.
// soft: the share of half its width over which its edge fades. Returns a clip position.
vec4 ribbonCorner(vec3 place, vec3 tangent, float side, vec2 size, float breadth, out float soft) {
  vec4 eye = viewMatrix * vec4(place, 1.0);
  vec4 clip = projectionMatrix * eye;
  vec4 next = projectionMatrix * viewMatrix * vec4(place + tangent * 0.5, 1.0);
  vec2 along = (next.xy / next.w - clip.xy / clip.w) * uCanvas;
  vec2 across = normalize(vec2(-along.y, along.x) + vec2(1e-6, 0.0));
  float unit = abs(projectionMatrix[1][1]) * uCanvas.y * 0.5 / clip.w; // pixels a world unit
  float width = max(size.x, size.y * unit) * breadth + 1.0;
  soft = 1.0 / width;
  vec4 pulled = projectionMatrix * (eye + vec4(0.0, 0.0, uPull, 0.0));
  clip.z = pulled.z / pulled.w * clip.w;
  clip.xy += across * side * width / uCanvas * clip.w;
  return clip;
}
`;
