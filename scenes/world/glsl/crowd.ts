import { HEIGHT_GLSL } from './height';
import { SINK_GLSL } from './sink';

/** Points of a way down; each is x, z. */
export const WAY_POINTS = 64;

/**
 * One of a crowd: finds their place on their own row of ways, stands on the snow as it is pressed
 * now, looks along the way and leans into turns. Pairs with FIGURE_FRAGMENT.
 */
export const CROWD_VERTEX = /* glsl */ `
attribute vec3 paint;
attribute float dyed;
attribute vec3 cloth;  // of this person
attribute vec4 person; // start and duration on the flow axis, size, a random number 0..1
uniform sampler2D tWays;
uniform sampler2D tShadows;
uniform vec3 uSunMask;
uniform float uFlow;     // 0 all at the gate .. 1 all down
uniform float uPresence; // how many are there, 0..1
uniform float uFigure;   // size of a person, world units a unit of the figure
varying vec3 vPaint, vNormal, vWorld;
varying float vSun, vDyed;
${SINK_GLSL}
${HEIGHT_GLSL}
const float LIFT = 0.06;
const float REACH = 0.8; // half the length of skis, about
const float QUEUE = 0.075; // people stand at the gate this long before they start

vec2 way(int point) {
  return texelFetch(tWays, ivec2(clamp(point, 0, ${WAY_POINTS - 1}), gl_InstanceID), 0).rg;
}

void main() {
  float ride = clamp((uFlow - person.x) / person.y, 0.0, 1.0);
  float share = mix(ride, ride * ride * (3.0 - 2.0 * ride), 0.25);
  float at = share * ${(WAY_POINTS - 1).toFixed(1)};
  int before = min(int(at), ${WAY_POINTS - 2});
  float f = at - float(before);
  vec2 a = way(before - 1);
  vec2 b = way(before);
  vec2 c = way(before + 1);
  vec2 d = way(before + 2);
  // Catmull-Rom seen from above; the ground itself says how high that is.
  vec2 ground = 0.5 * (2.0 * b + f * ((c - a) + f * ((2.0 * a - 5.0 * b + 4.0 * c - d) + f * (3.0 * b - a - 3.0 * c + d))));
  vec2 along = normalize(mix(c - a, d - b, f) + vec2(0.0, 1e-4));
  vec2 later = normalize(d - b + vec2(0.0, 1e-4));
  float fall = (groundHeight(ground + along * REACH) - groundHeight(ground - along * REACH)) / (2.0 * REACH);
  float moving = smoothstep(0.0, 0.06, ride) * smoothstep(1.0, 0.9, ride);
  float idle = (person.w - 0.5) * 2.6 * (1.0 - moving); // those who stand look about
  along = mat2(cos(idle), sin(idle), -sin(idle), cos(idle)) * along;
  vec3 forward = normalize(vec3(along.x, fall * moving, along.y));
  vec3 right = normalize(cross(vec3(0.0, 1.0, 0.0), forward));
  float lean = clamp((along.x * later.y - along.y * later.x) * 3.0, -0.5, 0.5) * moving;
  vec3 up = normalize(cross(forward, right) + right * lean);
  right = cross(up, forward);

  float waits = smoothstep(-QUEUE, -QUEUE * 0.6, uFlow - person.x);
  float there = clamp(uPresence * 1.5 - person.w * 0.5, 0.0, 1.0);
  float size = uFigure * person.z * waits * there;
  vec3 foot = vec3(ground.x, groundHeight(ground) - groundSink(ground) + LIFT, ground.y);
  mat3 frame = mat3(right, up, forward);
  vWorld = foot + frame * (position * size);
  vNormal = frame * normal;
  vPaint = mix(paint, cloth, dyed);
  vDyed = dyed;
  vSun = smoothstep(0.2, 0.8, dot(texture2D(tShadows, ground / uTerrainSize + 0.5).rgb, uSunMask));
  gl_Position = projectionMatrix * viewMatrix * vec4(vWorld, 1.0);
  if (size < 0.01) gl_Position = vec4(2.0, 2.0, 2.0, 1.0); // not there: off the screen
}
`;
