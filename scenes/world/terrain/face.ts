import { clamp, mix, smoothstep } from './exact-math';
import { type BaseRelief } from './base-relief';

/**
 * How far a unit of the model's base cost is lifted in the picture, world units, at the top and
 * what is added toward the foot: `RELIEF_EXAGGERATION.top + RELIEF_EXAGGERATION.foot · s²`.
 */
export const RELIEF_EXAGGERATION = { top: 22, foot: 28 } as const;
const GATE_HEIGHT = 65.2;
const FOOT_HEIGHT = 14;
const BENCH_END = 0.03;

/** World units a unit of base cost is lifted at layer s. */
export function reliefExaggeration(s: number): number {
  return RELIEF_EXAGGERATION.top + RELIEF_EXAGGERATION.foot * s * s;
}

/** x to the power 1.3203 (1 + 1/4 + 1/16 + 1/128), by square roots. */
function profilePower(x: number): number {
  const fourth = Math.sqrt(Math.sqrt(x));
  const sixteenth = Math.sqrt(Math.sqrt(fourth));
  return x * fourth * sixteenth * Math.sqrt(Math.sqrt(Math.sqrt(sixteenth)));
}

/** 1 on the bench where the gates stand, 0 on the slope below. */
export function benchAmount(s: number): number {
  return 1 - smoothstep(BENCH_END, 0.1, s);
}

/** Height that every column has in common at layer s (s < 0 above the gates, > 1 past the foot). */
export function commonProfile(s: number): number {
  const slope = FOOT_HEIGHT + (GATE_HEIGHT - FOOT_HEIGHT) * profilePower(clamp(1 - s, 0, 1));
  const bench = GATE_HEIGHT - 20 * clamp(s, -0.1, 0.1);
  return mix(slope, bench, benchAmount(s) * 0.92);
}

/** Height of the skiable face at (u, s): the common profile and the model's base, exaggerated. */
export function faceHeight(base: BaseRelief, u: number, s: number): number {
  const layer = clamp(s, 0, 1);
  return commonProfile(s) + base(u, layer) * reliefExaggeration(layer) * (1 - benchAmount(s));
}
