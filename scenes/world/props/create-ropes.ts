import { BufferAttribute, BufferGeometry, DoubleSide, Mesh, ShaderMaterial, Vector2 } from 'three';
import { COMMON_GLSL } from '../glsl/common';
import { type WorldUniforms } from '../uniforms';
import { type LiftLine } from './lift-line';
import { ROPE_OFFSET } from './lift-towers';

const WIDTH_PIXELS = 1.2;

export const ROPE_VERTEX = /* glsl */ `
attribute vec3 ahead;
attribute float side;
uniform vec2 uPixels;
varying vec3 vWorld;
void main() {
  vWorld = position;
  vec4 here = projectionMatrix * viewMatrix * vec4(position, 1.0);
  vec4 there = projectionMatrix * viewMatrix * vec4(ahead, 1.0);
  vec2 along = normalize((there.xy / there.w - here.xy / here.w) * uPixels + 1e-6);
  here.xy += vec2(-along.y, along.x) * side * ${WIDTH_PIXELS.toFixed(1)} * here.w / uPixels;
  gl_Position = here;
}`;

const ROPE_FRAGMENT = /* glsl */ `
varying vec3 vWorld;
${COMMON_GLSL}
void main() {
  vec3 rope = mix(vec3(0.29, 0.32, 0.36), uSnowShade, uNight * 0.5);
  gl_FragColor = vec4(throughAir(rope, vWorld), 0.75 * (1.0 - uMapAmount));
}`;

export interface Ropes {
  object: Mesh<BufferGeometry, ShaderMaterial>;
  /** Tells the ropes how many pixels the picture has, so that they stay as thin as a pen line. */
  setSize(width: number, height: number): void;
}

/** Both ropes of the lift as ribbons of even width on the screen, one draw call. */
export function createRopes(lift: LiftLine, uniforms: WorldUniforms): Ropes {
  const points = lift.rope.length / 3;
  const position: number[] = [];
  const ahead: number[] = [];
  const side: number[] = [];
  const index: number[] = [];
  for (const rope of [-1, 1]) {
    const dx = Math.cos(lift.yawRad) * ROPE_OFFSET * rope;
    const dz = -Math.sin(lift.yawRad) * ROPE_OFFSET * rope;
    for (let k = 0; k < points; k++) {
      const last = k === points - 1;
      const o = k * 3;
      const [x, y, z] = lift.rope.subarray(o, o + 3);
      const [nx, ny, nz] = last ? lift.rope.subarray(o - 3, o) : lift.rope.subarray(o + 3, o + 6);
      for (const edge of [-1, 1]) {
        position.push(x + dx, y + 0.2, z + dz);
        ahead.push(nx + dx, ny + 0.2, nz + dz);
        side.push(last ? -edge : edge);
      }
      if (last) continue;
      const first = position.length / 3 - 2;
      index.push(first, first + 1, first + 2, first + 1, first + 3, first + 2);
    }
  }
  const geometry = new BufferGeometry();
  geometry.setAttribute('position', new BufferAttribute(new Float32Array(position), 3));
  geometry.setAttribute('ahead', new BufferAttribute(new Float32Array(ahead), 3));
  geometry.setAttribute('side', new BufferAttribute(new Float32Array(side), 1));
  geometry.setIndex(index);
  const pixels = new Vector2(1440, 900);
  const material = new ShaderMaterial({
    vertexShader: ROPE_VERTEX,
    fragmentShader: ROPE_FRAGMENT,
    uniforms: { ...uniforms, uPixels: { value: pixels } },
    transparent: true,
    depthWrite: false,
    side: DoubleSide,
  });
  const object = new Mesh(geometry, material);
  object.frustumCulled = false;
  object.renderOrder = 3;
  return { object, setSize: (width, height) => void pixels.set(width, height) };
}
