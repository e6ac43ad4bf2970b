import { log2 } from './arithmetic';
import { type BakedMountain } from './baked';

type Moments = Pick<BakedMountain, 'moments'>;

/**
 * Place of a number of runs among the kept moments: the whole part is the moment before, the rest
 * the way to the next on the axis log2(1 + runs). Out of range, and NaN, go to the nearest end.
 */
export function momentAt({ moments }: Moments, runs: number): number {
  const last = moments.length - 1;
  if (!(runs > 0)) return 0;
  if (runs >= moments[last].runs) return last;
  let before = 0;
  while (moments[before + 1].runs <= runs) before++;
  const from = log2(1 + moments[before].runs);
  const to = log2(1 + moments[before + 1].runs);
  return before + Math.min(1, Math.max(0, (log2(1 + runs) - from) / (to - from)));
}

/** Track after `runs` training runs, blended between kept moments; layers × columns. No allocation. */
export function trackAt<Field extends Float32Array | Float64Array>(
  mountain: Pick<BakedMountain, 'moments' | 'tracks'>,
  runs: number,
  out: Field,
): Field {
  return blend(mountain.tracks, momentAt(mountain, runs), out);
}

/** Held-out loss after `runs` training runs, nats a turn. */
export function lossAt({ moments }: Moments, runs: number): number {
  const place = momentAt({ moments }, runs);
  const before = Math.floor(place);
  const from = moments[before].loss;
  const to = moments[Math.min(before + 1, moments.length - 1)].loss;
  return from + (to - from) * (place - before);
}

function blend<Field extends Float32Array | Float64Array>(
  fields: readonly Float32Array[],
  place: number,
  out: Field,
): Field {
  const before = Math.floor(place);
  return mix(fields[before], fields[Math.min(before + 1, fields.length - 1)], place - before, out);
}

function mix<Field extends Float32Array | Float64Array>(
  from: Float32Array | Float64Array,
  to: Float32Array | Float64Array,
  share: number,
  out: Field,
): Field {
  for (let i = 0; i < out.length; i++) out[i] = from[i] + (to[i] - from[i]) * share;
  return out;
}
