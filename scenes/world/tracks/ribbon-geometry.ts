import { BufferAttribute, BufferGeometry } from 'three';
import { type Slices } from '../../slices/gradual';
import { type TrainingCurve } from '../runs/training-curves';

/** Half the width of a carved ribbon: two skis and the snow they throw up, world units. */
const HALF_WIDTH = 1.45;
/** Distance over which a track sets in below the gate and peters out at the foot, world units. */
const SET_IN = 5;
const PETER_OUT = 17;
const CURVES_A_SLICE = 60;

export interface RibbonGeometry {
  geometry: BufferGeometry;
  /** Axis place at which each curve starts, ascending; and where its indices begin. */
  arrivals: Float32Array;
  firstIndex: Uint32Array;
}

/**
 * One flat ribbon mesh of all drawn runs, in order of arrival. Attributes: position (x, z, across
 * −1…1) and passage (arrival on the counter axis, strength 0…1).
 */
export function* ribbonGeometry(curves: readonly TrainingCurve[]): Slices<RibbonGeometry> {
  let points = 0;
  let spans = 0;
  for (const { curve } of curves) {
    points += curve.count;
    spans += curve.count - 1;
  }
  const position = new Float32Array(points * 6);
  const passage = new Float32Array(points * 4);
  const index = new Uint32Array(spans * 6);
  const arrivals = new Float32Array(curves.length);
  const firstIndex = new Uint32Array(curves.length + 1);
  let vertex = 0;
  let face = 0;
  for (const [run, { curve, arrival, duration }] of curves.entries()) {
    if (run % CURVES_A_SLICE === CURVES_A_SLICE - 1) yield;
    const { points: line, distances, count, length } = curve;
    arrivals[run] = arrival;
    firstIndex[run] = face;
    for (let i = 0; i < count; i++) {
      const a = Math.max(0, i - 1) * 2;
      const b = Math.min(count - 1, i + 1) * 2;
      const tx = line[b] - line[a];
      const tz = line[b + 1] - line[a + 1];
      const norm = HALF_WIDTH / (Math.sqrt(tx * tx + tz * tz) || 1);
      const strength = Math.min(
        1,
        0.1 + distances[i] / SET_IN,
        (length - distances[i]) / PETER_OUT,
      );
      for (const across of [-1, 1]) {
        position[vertex * 3] = line[i * 2] - tz * norm * across;
        position[vertex * 3 + 1] = line[i * 2 + 1] + tx * norm * across;
        position[vertex * 3 + 2] = across;
        passage[vertex * 2] = arrival + (duration * distances[i]) / length;
        passage[vertex * 2 + 1] = strength;
        vertex++;
      }
      if (i === count - 1) continue;
      const o = vertex - 2;
      index.set([o, o + 1, o + 2, o + 1, o + 3, o + 2], face);
      face += 6;
    }
  }
  firstIndex[curves.length] = face;
  const geometry = new BufferGeometry();
  geometry.setAttribute('position', new BufferAttribute(position, 3));
  geometry.setAttribute('passage', new BufferAttribute(passage, 2));
  geometry.setIndex(new BufferAttribute(index, 1));
  return { geometry, arrivals, firstIndex };
}
