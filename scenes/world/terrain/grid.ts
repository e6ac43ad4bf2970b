import { type Heightfield } from '../terrain-data';

/** An empty field with the given sampling. */
export function createField(size: number, samples: number): Heightfield {
  return { size, samples, heights: new Float32Array(samples * samples) };
}

/** World units between neighbouring samples. */
export function spacingOf(field: Heightfield): number {
  return field.size / (field.samples - 1);
}

/** Calls `visit` with every sample's index and world place. */
export function forEachSample(
  field: Heightfield,
  visit: (index: number, x: number, z: number) => void,
): void {
  const { size, samples } = field;
  const spacing = spacingOf(field);
  for (let row = 0; row < samples; row++) {
    for (let column = 0; column < samples; column++) {
      visit(row * samples + column, column * spacing - size / 2, row * spacing - size / 2);
    }
  }
}

/** Mean over 2·radius + 1 neighbours along one axis, edges held; a running sum, so any radius costs the same. */
function boxPass(
  source: Float32Array,
  target: Float32Array,
  samples: number,
  radius: number,
  step: number,
  stride: number,
): void {
  const share = 1 / (2 * radius + 1);
  for (let line = 0; line < samples; line++) {
    const start = line * stride;
    const last = start + (samples - 1) * step;
    let sum = source[start] * (radius + 1);
    for (let k = 1; k <= radius; k++) sum += source[start + Math.min(k, samples - 1) * step];
    for (let k = 0; k < samples; k++) {
      const at = start + k * step;
      target[at] = sum * share;
      const entering = at + (radius + 1) * step;
      const leaving = at - radius * step;
      sum += source[entering > last ? last : entering] - source[leaving < start ? start : leaving];
    }
  }
}

/** Values blurred by `passes` box means of the given radius (samples) in both directions; three are close to a Gaussian. */
export function blurred(
  values: Float32Array,
  samples: number,
  radius: number,
  passes = 2,
): Float32Array {
  const result = new Float32Array(values);
  const across = new Float32Array(values.length);
  for (let pass = 0; pass < passes; pass++) {
    boxPass(result, across, samples, radius, 1, samples);
    boxPass(across, result, samples, radius, samples, 1);
  }
  return result;
}
