import { BufferAttribute, BufferGeometry, DoubleSide, Mesh, ShaderMaterial, Vector2 } from 'three';
import { type WorldUniforms } from '../uniforms';

/** Half the width of a rope on the screen, CSS pixels. */
const HALF_WIDTH_PIXELS = 0.6;

const PEN_VERTEX = /* glsl */ `
attribute vec3 ahead;
attribute float side;
uniform vec2 uPixels;
varying vec3 vWorld;
void main() {
  vWorld = position;
  vec4 here = projectionMatrix * viewMatrix * vec4(position, 1.0);
  vec4 there = projectionMatrix * viewMatrix * vec4(ahead, 1.0);
  vec2 along = normalize((there.xy / there.w - here.xy / here.w) * uPixels + 1e-6);
  here.xy += vec2(-along.y, along.x) * side * ${(2 * HALF_WIDTH_PIXELS).toFixed(1)} * here.w / uPixels;
  gl_Position = here;
}`;

/** Ropes in the air, drawn as thin as by a pen. */
export interface PenLine {
  object: Mesh<BufferGeometry, ShaderMaterial>;
  /** Tells the lines how large the picture is, CSS pixels, so that their width stays even. */
  setSize(width: number, height: number): void;
}

/** Two vertices a point; each knows the point after it, the last one where the line would go on. */
function penGeometry(lines: readonly ArrayLike<number>[]): BufferGeometry {
  const position: number[] = [];
  const ahead: number[] = [];
  const side: number[] = [];
  const index: number[] = [];
  for (const line of lines) {
    const last = line.length / 3 - 1;
    for (let k = 0; k <= last; k++) {
      const first = position.length / 3;
      for (const edge of [-1, 1]) {
        for (let axis = 0; axis < 3; axis++) {
          const here = line[k * 3 + axis];
          position.push(here);
          const next = line[(k + 1) * 3 + axis];
          ahead.push(k < last ? next : 2 * here - line[(k - 1) * 3 + axis]);
        }
        side.push(edge);
      }
      if (k === last) continue;
      index.push(first, first + 1, first + 2, first + 1, first + 3, first + 2);
    }
  }
  const geometry = new BufferGeometry();
  geometry.setAttribute('position', new BufferAttribute(new Float32Array(position), 3));
  geometry.setAttribute('ahead', new BufferAttribute(new Float32Array(ahead), 3));
  geometry.setAttribute('side', new BufferAttribute(new Float32Array(side), 1));
  geometry.setIndex(index);
  return geometry;
}

/**
 * Lines through the air as ribbons of even width on the screen, one draw call for all.
 * @param lines each three numbers a point, world units, at least two points
 * @param fragment its paint; it gets `vWorld`
 */
export function createPenLine(
  lines: readonly ArrayLike<number>[],
  fragment: string,
  uniforms: WorldUniforms,
): PenLine {
  const pixels = new Vector2(1440, 900);
  const material = new ShaderMaterial({
    vertexShader: PEN_VERTEX,
    fragmentShader: fragment,
    uniforms: { ...uniforms, uPixels: { value: pixels } },
    transparent: true,
    depthWrite: false,
    side: DoubleSide,
  });
  const object = new Mesh(penGeometry(lines), material);
  object.frustumCulled = false;
  object.renderOrder = 3;
  return { object, setSize: (width, height) => void pixels.set(width, height) };
}
