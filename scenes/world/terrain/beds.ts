import { fractalNoise } from '../noise';
import { type TerrainDraft } from './draft';
import { clamp, lengthOf, mix, smoothstep } from './exact-math';
import { forEachSample } from './grid';

/** Thickness of a bed of rock, world units. */
const BED = 11;
/** Share of a bed that is ledge; the rest is cliff. */
const LEDGE = 0.5;

/**
 * Cuts the free mountain into beds of rock: each steps back in a ledge that holds snow and drops in
 * a cliff that does not. The summit stands above them, the model's face is left alone.
 */
export function cutBeds(draft: TerrainDraft): void {
  const { heights } = draft.field;
  forEachSample(draft.field, (index, x, z) => {
    const free = 1 - smoothstep(0.3, 0.95, draft.face[index]);
    if (free === 0) return;
    const height = heights[index];
    const summit = 1 - smoothstep(14, 46, lengthOf(x - 5, z + 37));
    const front = mix(0.3, 1, smoothstep(-24, 4, z));
    const strength = free * (1 - summit) * front * smoothstep(9, 20, height) * 0.85;
    const dip = (x * 0.6 + z) * 0.014 + fractalNoise(x * 0.03, z * 0.03, 3, 73) * 1.1;
    const bed = height / BED + dip;
    const whole = Math.floor(bed);
    const stepped = whole + clamp((bed - whole - LEDGE) / (1 - LEDGE), 0, 1);
    heights[index] = height + (stepped - bed + LEDGE / 2) * BED * strength;
  });
}
