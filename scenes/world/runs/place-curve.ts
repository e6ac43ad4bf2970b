const SUBDIVISIONS = 4;

const catmullRom = (a: number, b: number, c: number, d: number, t: number) =>
  0.5 *
  (2 * b + (c - a) * t + (2 * a - 5 * b + 4 * c - d) * t * t + (3 * b - a - 3 * c + d) * t * t * t);

/** Uniform Catmull-Rom through the knots (x, z pairs), each span cut into four. */
function subdivide(knots: Float64Array): Float64Array {
  const spans = knots.length / 2 - 1;
  const out = new Float64Array((spans * SUBDIVISIONS + 1) * 2);
  for (let i = 0; i < spans; i++) {
    const before = Math.max(0, i - 1) * 2;
    const after = Math.min(spans, i + 2) * 2;
    for (let k = 0; k < SUBDIVISIONS; k++) {
      const t = k / SUBDIVISIONS;
      const o = (i * SUBDIVISIONS + k) * 2;
      for (let axis = 0; axis < 2; axis++) {
        out[o + axis] = catmullRom(
          knots[before + axis],
          knots[i * 2 + axis],
          knots[i * 2 + 2 + axis],
          knots[after + axis],
          t,
        );
      }
    }
  }
  out[out.length - 2] = knots[knots.length - 2];
  out[out.length - 1] = knots[knots.length - 1];
  return out;
}

/**
 * A smooth line through knots (x, z pairs, world units) with points about `step` apart, evenly
 * spaced along its length. At least eight spans.
 */
export function placeCurve(knots: Float64Array, step: number): Float64Array {
  const fine = subdivide(knots);
  const count = fine.length / 2;
  const along = new Float64Array(count);
  for (let i = 1; i < count; i++) {
    const dx = fine[i * 2] - fine[i * 2 - 2];
    const dz = fine[i * 2 + 1] - fine[i * 2 - 1];
    along[i] = along[i - 1] + Math.sqrt(dx * dx + dz * dz);
  }
  const length = along[count - 1];
  const spans = Math.max(8, Math.floor(length / step));
  const line = new Float64Array((spans + 1) * 2);
  let k = 0;
  for (let i = 0; i <= spans; i++) {
    const d = (i / spans) * length;
    while (k < count - 2 && along[k + 1] < d) k++;
    const f = (d - along[k]) / Math.max(1e-6, along[k + 1] - along[k]);
    line[i * 2] = fine[k * 2] + (fine[k * 2 + 2] - fine[k * 2]) * f;
    line[i * 2 + 1] = fine[k * 2 + 1] + (fine[k * 2 + 3] - fine[k * 2 + 1]) * f;
  }
  return line;
}
