/** A line on the ground, seen from above. */
export interface RunCurve {
  /** x, z pairs, world units. */
  points: Float32Array;
  /** Distance from the start at each point, world units. */
  distances: Float32Array;
  count: number;
  length: number;
}

export interface CurvePlace {
  x: number;
  z: number;
}

export function withDistances(points: Float32Array): RunCurve {
  const count = points.length / 2;
  const distances = new Float32Array(count);
  for (let i = 1; i < count; i++) {
    const dx = points[i * 2] - points[i * 2 - 2];
    const dz = points[i * 2 + 1] - points[i * 2 - 1];
    distances[i] = distances[i - 1] + Math.sqrt(dx * dx + dz * dz);
  }
  return { points, distances, count, length: distances[count - 1] };
}

/** The place `distance` world units along the curve, held to its ends. Writes into `target`. */
export function placeOnCurve(curve: RunCurve, distance: number, target: CurvePlace): CurvePlace {
  const { points, distances, count, length } = curve;
  const d = Math.min(length, Math.max(0, distance));
  let low = 0;
  let high = count - 1;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (distances[middle] <= d) low = middle;
    else high = middle;
  }
  const f = (d - distances[low]) / Math.max(1e-5, distances[high] - distances[low]);
  target.x = points[low * 2] + (points[high * 2] - points[low * 2]) * f;
  target.z = points[low * 2 + 1] + (points[high * 2 + 1] - points[low * 2 + 1]) * f;
  return target;
}
