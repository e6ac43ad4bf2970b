import { VALLEY_POSITIONS } from '../../model/geometry';
import { type ValleyName, VALLEYS } from '../../ids';
import { type FanPoint } from '../fan';

/** Half width of a valley's floor, in u: trees and ribs begin beyond. */
const FLOOR_HALF_WIDTH = 0.078;
/** Where the lowest of a crowd stands, share of the slope: above houses, before the cliff. */
const LOWEST: Record<ValleyName, number> = {
  ravine: 1.05,
  hut: 1.03,
  village: 0.985,
  lodge: 0.975,
  fog: 0.965,
};
/** How far up the valley the people stand: few keep together, a thousand fill the floor. */
const LEAST_DEPTH = 0.05;
const DEPTH_OF_A_THOUSAND = 0.52;

/** Fractions of the plastic number: the R2 sequence, evenly spread without rows (Roberts 2018). */
const R2_ACROSS = 0.7548776662;
const R2_DOWN = 0.5698402909;

/** Where person `rank` of `count` who came down to a valley stands, on the fan. */
export function restingPlace(valley: number, rank: number, count: number, out: FanPoint): FanPoint {
  const name = VALLEYS[valley];
  const depth = LEAST_DEPTH + (DEPTH_OF_A_THOUSAND - LEAST_DEPTH) * (count / 1000);
  const across = ((0.5 + R2_ACROSS * rank) % 1) * 2 - 1;
  // Thinner towards the top, where the last have just come in.
  const up = 1 - Math.sqrt(1 - ((0.5 + R2_DOWN * rank) % 1));
  out.s = LOWEST[name] - depth * up;
  out.u = VALLEY_POSITIONS[name] + across * FLOOR_HALF_WIDTH * (1 - 0.5 * up);
  return out;
}
