import { BufferAttribute, BufferGeometry } from 'three';

/**
 * Lines through the air as ribbons: two vertices a point; each knows the point after it, the last
 * one where the line would go on.
 * @param lines each three numbers a point, world units, at least two points
 */
export function penGeometry(lines: readonly ArrayLike<number>[]): BufferGeometry {
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
