/** A stream of numbers in 0…1 (1 excluded), the same for the same seed everywhere (mulberry32). */
export function seededRandom(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

function latticeValue(i: number, j: number, seed: number): number {
  let h = Math.imul(i, 374761393) + Math.imul(j, 668265263) + Math.imul(seed, 1818371889);
  h = Math.imul(h ^ (h >>> 13), 1274126177);
  h ^= h >>> 16;
  h = Math.imul(h, 2246822519);
  return ((h ^ (h >>> 15)) >>> 0) / 4294967296;
}

/** Value noise, 0…1, one bump a unit, quintic between lattice points. */
export function valueNoise(x: number, y: number, seed: number): number {
  const i = Math.floor(x);
  const j = Math.floor(y);
  let u = x - i;
  let v = y - j;
  u = u * u * u * (u * (u * 6 - 15) + 10);
  v = v * v * v * (v * (v * 6 - 15) + 10);
  const a = latticeValue(i, j, seed);
  const b = latticeValue(i + 1, j, seed);
  const c = latticeValue(i, j + 1, seed);
  const d = latticeValue(i + 1, j + 1, seed);
  return a + (b - a) * u + (c - a) * v + (a - b - c + d) * u * v;
}

/** Fractal sum of value noise, about −0.5…0.5 and zero in the mean. */
export function fractalNoise(x: number, y: number, octaves: number, seed: number): number {
  let amplitude = 0.5;
  let frequency = 1;
  let sum = 0;
  for (let octave = 0; octave < octaves; octave++) {
    sum += amplitude * (valueNoise(x * frequency, y * frequency, seed + octave * 17) - 0.5);
    frequency *= 2.03;
    amplitude *= 0.5;
  }
  return sum;
}

/** Ridged multifractal (Musgrave), about 0…1.1: sharp crests, smooth hollows. */
export function ridgedNoise(x: number, y: number, octaves: number, seed: number): number {
  let amplitude = 0.55;
  let frequency = 1;
  let weight = 1;
  let sum = 0;
  for (let octave = 0; octave < octaves; octave++) {
    let crest = 1 - Math.abs(valueNoise(x * frequency, y * frequency, seed + octave * 31) * 2 - 1);
    crest *= crest * weight;
    weight = Math.min(1, Math.max(0, crest * 1.8));
    sum += amplitude * crest;
    frequency *= 2.07;
    amplitude *= 0.5;
  }
  return sum;
}
