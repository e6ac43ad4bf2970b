import { BufferAttribute, BufferGeometry, type Color } from 'three';
import { type RunCurve } from '../runs/curve';
import { type GroundHeight } from '../terrain-data';

/** A curve to be drawn as a line. */
export interface BatchLine {
  curve: RunCurve;
  paint: Color;
  /** Number of the set it belongs to; sets are shown and revealed together. */
  set: number;
  /** When it starts within its set, 0…1. */
  lag: number;
  /** Whether who skis it is gone at its end, over a cliff, instead of standing there. */
  lost?: boolean;
}

const LIFT = 0.12;

/** Many lines in one geometry: a strip of two vertices a point, in the attributes of glsl/line. */
export function lineGeometry(lines: readonly BatchLine[], groundAt: GroundHeight): BufferGeometry {
  let points = 0;
  for (const { curve } of lines) points += curve.count;
  const position = new Float32Array(points * 6);
  const tangent = new Float32Array(points * 6);
  const paint = new Float32Array(points * 6);
  const passage = new Float32Array(points * 8);
  const index = new Uint32Array((points - lines.length) * 6);
  let vertex = 0;
  let face = 0;
  for (const line of lines) {
    const { points: xz, distances, count, length } = line.curve;
    for (let i = 0; i < count; i++) {
      const a = Math.max(0, i - 1) * 2;
      const b = Math.min(count - 1, i + 1) * 2;
      const x = xz[i * 2];
      const z = xz[i * 2 + 1];
      const y = groundAt(x, z) + LIFT;
      const rise = groundAt(xz[b], xz[b + 1]) - groundAt(xz[a], xz[a + 1]);
      for (const side of [-1, 1]) {
        position.set([x, y, z], vertex * 3);
        tangent.set([xz[b] - xz[a], rise, xz[b + 1] - xz[a + 1]], vertex * 3);
        line.paint.toArray(paint, vertex * 3);
        passage.set([distances[i] / length, side, line.set, line.lag], vertex * 4);
        vertex++;
      }
      if (i === count - 1) continue;
      const o = vertex - 2;
      index.set([o, o + 1, o + 2, o + 1, o + 3, o + 2], face);
      face += 6;
    }
  }
  const geometry = new BufferGeometry();
  geometry.setAttribute('position', new BufferAttribute(position, 3));
  geometry.setAttribute('tangent', new BufferAttribute(tangent, 3));
  geometry.setAttribute('paint', new BufferAttribute(paint, 3));
  geometry.setAttribute('passage', new BufferAttribute(passage, 4));
  geometry.setIndex(new BufferAttribute(index, 1));
  return geometry;
}
