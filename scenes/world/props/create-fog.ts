import {
  BufferAttribute,
  InstancedBufferAttribute,
  InstancedBufferGeometry,
  Mesh,
  ShaderMaterial,
} from 'three';
import { fanToWorld } from '../fan';
import { seededRandom } from '../noise';
import { type WorldUniforms } from '../uniforms';

/** Puffs close under the lip, and wide banks farther out that keep the emptiness from being blank. */
const PUFFS = 18;
const BANKS = 9;
/** How far a puff drifts and how long that takes, world units and seconds. */
const DRIFT = 2.4;
const DRIFT_SECONDS = 46;

const FOG_VERTEX = /* glsl */ `
attribute vec4 puff;
uniform float uTime;
varying vec2 vCorner;
varying float vHash;
void main() {
  vCorner = position.xy;
  vHash = fract(puff.x * 0.37 + puff.z * 0.11);
  vec3 middle = puff.xyz;
  float turn = uTime * ${((2 * Math.PI) / DRIFT_SECONDS).toFixed(5)} + vHash * 6.283;
  middle.x += sin(turn) * ${DRIFT.toFixed(1)};
  vec4 seen = viewMatrix * vec4(middle, 1.0);
  seen.xy += position.xy * puff.w * vec2(1.6, 0.8);
  gl_Position = projectionMatrix * seen;
  vec4 pulled = projectionMatrix * (seen + vec4(0.0, 0.0, puff.w * 1.6, 0.0)); // no seam where it meets the ground
  gl_Position.z = pulled.z / pulled.w * gl_Position.w;
}`;

const FOG_FRAGMENT = /* glsl */ `
varying vec2 vCorner;
varying float vHash;
uniform sampler2D tNoise;
uniform vec3 uPaper, uSnowShade, uSnowLit;
uniform float uMapAmount, uWire;
void main() {
  float body = max(0.0, 1.0 - length(vCorner)) * 1.15;
  body = smoothstep(0.0, 1.0, body);
  vec2 wisps = vCorner * 0.07 + vHash * 3.1;
  float ragged = 0.4 + 0.85 * texture2D(tNoise, wisps).r;
  vec3 low = mix(uPaper, uSnowShade, 0.16);
  vec3 high = mix(uPaper, uSnowLit, 0.45);
  vec3 paint = mix(low, high, smoothstep(-0.5, 0.5, vCorner.y));
  float opacity = clamp(body * ragged, 0.0, 1.0) * 0.8 * (0.55 + 0.45 * vHash);
  gl_FragColor = vec4(paint, opacity * (1.0 - uMapAmount) * (1.0 - uWire));
}`;

/** Puffs of fog that fill the void below the cliff, one draw call; they drift with elapsed time. */
export function createFog(uniforms: WorldUniforms): Mesh<InstancedBufferGeometry, ShaderMaterial> {
  const random = seededRandom(9);
  const puffs = new Float32Array((PUFFS + BANKS) * 4);
  for (let i = 0; i < PUFFS; i++) {
    const { x, z } = fanToWorld(0.64 + random() * 0.6, 1.07 + random() * 0.24);
    puffs.set([x, -7 + random() * 11, z, 8 + random() * 9], i * 4);
  }
  for (let i = PUFFS; i < PUFFS + BANKS; i++) {
    const { x, z } = fanToWorld(0.7 + random() * 0.75, 1.28 + random() * 0.3);
    puffs.set([x, -9 + random() * 13, z, 15 + random() * 10], i * 4);
  }
  const geometry = new InstancedBufferGeometry();
  const corners = new Float32Array([-1, -1, 0, 1, -1, 0, 1, 1, 0, -1, 1, 0]);
  geometry.setAttribute('position', new BufferAttribute(corners, 3));
  geometry.setAttribute('puff', new InstancedBufferAttribute(puffs, 4));
  geometry.setIndex([0, 1, 2, 0, 2, 3]);
  geometry.instanceCount = PUFFS + BANKS;
  const material = new ShaderMaterial({
    vertexShader: FOG_VERTEX,
    fragmentShader: FOG_FRAGMENT,
    uniforms,
    transparent: true,
    depthWrite: false,
  });
  const fog = new Mesh(geometry, material);
  fog.frustumCulled = false;
  fog.renderOrder = 4;
  return fog;
}
