import {
  AdditiveBlending,
  type BufferGeometry,
  CylinderGeometry,
  DoubleSide,
  Matrix4,
  Mesh,
  Quaternion,
  ShaderMaterial,
  Vector3,
} from 'three';
import { type WorldUniforms } from '../uniforms';
import { type LampPlace } from './lift-path';

/** Half the opening of the cone, radians. */
export const LAMP_ANGLE_RAD = 0.335;
/** Where the pool's edge begins to soften, share of that. */
export const LAMP_CORE = 0.74;
/** How far the cone is drawn into the snow, so that uneven ground never shows its end. */
const OVERREACH = 1.25;

const CONE_VERTEX = /* glsl */ `
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

const CONE_FRAGMENT = /* glsl */ `
varying vec3 vNormal, vTowardsEye;
varying float vFar;
uniform float uBeam, uMapAmount, uNight;
void main() {
  float body = pow(abs(dot(normalize(vNormal), vTowardsEye)), 1.9);
  float air = mix(0.95, 0.26, sqrt(clamp(vFar, 0.0, 1.0)));
  float light = body * air * uBeam * mix(0.34, 0.62, uNight) * smoothstep(1.06, 0.70, vFar);
  gl_FragColor = vec4(vec3(1.0, 0.82, 0.52) * light * (1.0 - uMapAmount), 1.0);
}`;

const DOWN = new Vector3(0, -1, 0);

/** The visible beam: brightest where one looks along its air, gone at its edges. */
export function createLightCone(uniforms: WorldUniforms): {
  object: Mesh<BufferGeometry, ShaderMaterial>;
  /** Points the beam; `beam` 0…1. */
  set(place: LampPlace, beam: number): void;
} {
  const geometry = new CylinderGeometry(0.02, 1, 1, 56, 1, true).translate(0, -0.5, 0);
  const own = { uBeam: { value: 0 }, uTurn: { value: new Matrix4() } };
  const material = new ShaderMaterial({
    vertexShader: CONE_VERTEX,
    fragmentShader: CONE_FRAGMENT,
    uniforms: { ...uniforms, ...own },
    transparent: true,
    depthWrite: false,
    side: DoubleSide,
    blending: AdditiveBlending,
  });
  const object = new Mesh(geometry, material);
  object.frustumCulled = false;
  object.matrixAutoUpdate = false;
  object.renderOrder = 5;
  const from = new Vector3();
  const along = new Vector3();
  const turn = new Quaternion();
  const size = new Vector3();
  return {
    object,
    set(place, beam) {
      from.fromArray(place.lamp);
      along.fromArray(place.aim).sub(from);
      const length = along.length() * OVERREACH;
      turn.setFromUnitVectors(DOWN, along.normalize());
      const radius = length * Math.tan(LAMP_ANGLE_RAD);
      object.matrix.compose(from, turn, size.set(radius, length, radius));
      object.matrixWorldNeedsUpdate = true;
      own.uTurn.value.makeRotationFromQuaternion(turn);
      own.uBeam.value = beam;
    },
  };
}
