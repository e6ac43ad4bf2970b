import { ridgedNoise } from '../noise';
import { type BaseRelief } from './base-relief';
import { clamp, smoothstep } from './exact-math';

/** Model columns and layers, and how finely each is sampled for the detail. */
const COLUMNS = 96;
const LAYERS = 64;
const PER_COLUMN = 4;
const PER_LAYER = 2;
const ACROSS = (COLUMNS - 1) * PER_COLUMN + 1;
const DOWN = (LAYERS - 1) * PER_LAYER + 1;
/** Flutes down the fall line: one crest every two columns. */
const CRESTS_ACROSS = COLUMNS / 2;
const CRESTS_DOWN = 7;

/**
 * Detail of the face finer than a ski width, world units, at (u, s): flutes in the rock of the
 * model's own ridges, a breath on snow. Its mean over one ski width (the model's blur, five
 * columns) is taken out, so that it adds nothing to the relief the runs feel.
 */
export function createFaceDetail(base: BaseRelief): (u: number, s: number) => number {
  const raw = new Float32Array(ACROSS * DOWN);
  for (let row = 0; row < DOWN; row++) {
    const s = row / (DOWN - 1);
    for (let column = 0; column < ACROSS; column++) {
      const u = (column / (ACROSS - 1)) * 2 - 1;
      const flank = Math.abs(base(u + 0.02, s) - base(u - 0.02, s)) / 0.04;
      const bare = smoothstep(0.9, 2.1, flank) * smoothstep(-0.07, 0.02, base(u, s));
      const edge = 1 - smoothstep(0.9, 0.98, Math.abs(u));
      const amplitude = (0.12 + 3.8 * bare * edge) * smoothstep(0.12, 0.6, s);
      const crest = ridgedNoise((u + 1) * 0.5 * CRESTS_ACROSS, s * CRESTS_DOWN, 2, 131);
      raw[row * ACROSS + column] = (crest - 0.4) * amplitude;
    }
  }
  const detail = withoutSkiWidthMean(raw);
  return (u, s) => {
    const x = clamp(((u + 1) / 2) * (ACROSS - 1), 0, ACROSS - 1.001);
    const y = clamp(s * (DOWN - 1), 0, DOWN - 1.001);
    const i = Math.floor(x);
    const j = Math.floor(y);
    const p = x - i;
    const q = y - j;
    const o = j * ACROSS + i;
    const above = detail[o] + (detail[o + 1] - detail[o]) * p;
    const below = detail[o + ACROSS] + (detail[o + ACROSS + 1] - detail[o + ACROSS]) * p;
    return above + (below - above) * q;
  };
}

/** Subtracts the running mean over three columns, twice, along each layer. */
function withoutSkiWidthMean(raw: Float32Array): Float32Array {
  const radius = Math.floor((3 * PER_COLUMN) / 2);
  let values = raw;
  for (let pass = 0; pass < 2; pass++) {
    const next = new Float32Array(values.length);
    for (let row = 0; row < DOWN; row++) {
      for (let column = 0; column < ACROSS; column++) {
        let sum = 0;
        let count = 0;
        for (let k = -radius; k <= radius; k++) {
          const at = column + k;
          if (at < 0 || at >= ACROSS) continue;
          sum += values[row * ACROSS + at];
          count++;
        }
        next[row * ACROSS + column] = values[row * ACROSS + column] - sum / count;
      }
    }
    values = next;
  }
  return values;
}
