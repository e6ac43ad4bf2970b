/** How far the beam is drawn into the snow, so that uneven ground never shows its end. */
export const OVERREACH = 1.25;

export const BEAM_VERTEX = /* glsl */ `
uniform mat4 uTurn;
varying vec3 vNormal, vTowardsEye;
varying float vFar;
void main() {
  vec4 world = modelMatrix * vec4(position, 1.0);
  vNormal = normalize(mat3(uTurn) * normal);
  vTowardsEye = normalize(cameraPosition - world.xyz);
  vFar = -position.y * ${OVERREACH.toFixed(2)};
  gl_Position = projectionMatrix * viewMatrix * world;
}`;

export const BEAM_FRAGMENT = /* glsl */ `
varying vec3 vNormal, vTowardsEye;
varying float vFar;
uniform float uBeam, uMapAmount, uNight;
void main() {
  float body = pow(abs(dot(normalize(vNormal), vTowardsEye)), 1.9);
  float air = mix(0.95, 0.26, sqrt(clamp(vFar, 0.0, 1.0)));
  float light = body * air * uBeam * mix(0.34, 0.62, uNight) * smoothstep(1.06, 0.70, vFar);
  gl_FragColor = vec4(vec3(1.0, 0.82, 0.52) * light * (1.0 - uMapAmount), 1.0);
}`;
