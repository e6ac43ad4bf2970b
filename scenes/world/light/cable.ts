import { BufferAttribute, BufferGeometry, DoubleSide, Mesh, ShaderMaterial, Vector2 } from 'three';
import { COMMON_GLSL } from '../glsl/common';
import { ROPE_VERTEX } from '../props/create-ropes';
import { type WorldUniforms } from '../uniforms';
import { cableAt } from './lift-path';

const POINTS = 40;

/** Beyond the mountain it is seen against the sky: it thins out there and never turns to paper. */
const CABLE_FRAGMENT = /* glsl */ `
varying vec3 vWorld;
${COMMON_GLSL}
void main() {
  vec3 rope = mix(vec3(0.29, 0.32, 0.36), uSnowShade * 1.5, uNight * 0.6);
  float thin = mix(0.75, 0.28, smoothstep(60.0, 130.0, abs(vWorld.x)));
  float shown = (1.0 - uMapAmount) * (1.0 - barePaper(gl_FragCoord.xy));
  gl_FragColor = vec4(ratedPaint(rope, vWorld, 0.0), thin * shown);
}`;

/** The evaluator's cable as a ribbon of even width on the screen. `setSize`: CSS pixels. */
export function createCable(uniforms: WorldUniforms) {
  const position: number[] = [];
  const ahead: number[] = [];
  const side: number[] = [];
  const index: number[] = [];
  const here: [number, number, number] = [0, 0, 0];
  const next: [number, number, number] = [0, 0, 0];
  for (let k = 0; k <= POINTS; k++) {
    cableAt(k / POINTS, here);
    cableAt((k + 1) / POINTS, next);
    for (const edge of [-1, 1]) {
      position.push(...here);
      ahead.push(...next);
      side.push(edge);
    }
    if (k === POINTS) continue;
    const first = k * 2;
    index.push(first, first + 1, first + 2, first + 1, first + 3, first + 2);
  }
  const geometry = new BufferGeometry();
  geometry.setAttribute('position', new BufferAttribute(new Float32Array(position), 3));
  geometry.setAttribute('ahead', new BufferAttribute(new Float32Array(ahead), 3));
  geometry.setAttribute('side', new BufferAttribute(new Float32Array(side), 1));
  geometry.setIndex(index);
  const pixels = new Vector2(1440, 900);
  const material = new ShaderMaterial({
    vertexShader: ROPE_VERTEX,
    fragmentShader: CABLE_FRAGMENT,
    uniforms: { ...uniforms, uPixels: { value: pixels } },
    transparent: true,
    depthWrite: false,
    side: DoubleSide,
  });
  const object = new Mesh(geometry, material);
  object.frustumCulled = false;
  object.renderOrder = 3;
  return { object, setSize: (width: number, height: number) => void pixels.set(width, height) };
}
