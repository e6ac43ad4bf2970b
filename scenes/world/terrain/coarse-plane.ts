/** Levels a coarse sample may take: 0…15. */
const LEVELS = 15;

/** Mean of each block of samples, 0…1 in and 0…15 out. `samples` is a multiple of `coarse`. */
export function toCoarse(values: Float32Array, samples: number, coarse: number): Uint8Array {
  const block = samples / coarse;
  const levels = new Uint8Array(coarse * coarse);
  for (let row = 0; row < coarse; row++) {
    for (let column = 0; column < coarse; column++) {
      let sum = 0;
      for (let j = 0; j < block; j++) {
        for (let i = 0; i < block; i++) {
          sum += values[(row * block + j) * samples + column * block + i];
        }
      }
      levels[row * coarse + column] = Math.round((sum / (block * block)) * LEVELS);
    }
  }
  return levels;
}

/** Writes a coarse plane, smoothed up to samples², into one channel of RGBA bytes. */
export function spreadCoarse(
  levels: ArrayLike<number>,
  coarse: number,
  pixels: Uint8Array,
  samples: number,
  channel: number,
): void {
  const scale = coarse / samples;
  const toByte = 255 / LEVELS;
  const left = new Int32Array(samples);
  const share = new Float32Array(samples);
  for (let k = 0; k < samples; k++) {
    const place = Math.min(coarse - 1.001, Math.max(0, (k + 0.5) * scale - 0.5));
    left[k] = Math.floor(place);
    share[k] = place - left[k];
  }
  for (let row = 0; row < samples; row++) {
    const above = left[row] * coarse;
    const v = share[row];
    for (let column = 0; column < samples; column++) {
      const o = above + left[column];
      const u = share[column];
      const a = levels[o] + (levels[o + 1] - levels[o]) * u;
      const b = levels[o + coarse] + (levels[o + coarse + 1] - levels[o + coarse]) * u;
      pixels[(row * samples + column) * 4 + channel] = (a + (b - a) * v) * toByte + 0.5;
    }
  }
}
