import { exp } from './arithmetic';
import { COLUMNS, columnAt, GATE_POSITIONS, positionOf } from './geometry';
import { type Mixture } from './mixture';
import { PARAMS } from './params';

const PITCH = 2 / (COLUMNS - 1);
const INVERSE_ROOT_TWO_PI = 0.3989422804014327;
const MOST_TERMS = 60;

/** Chance that a standard normal lies between 0 and x; its sign is that of x. Good for |x| ≤ 4. */
function normalUpTo(x: number): number {
  let term = x;
  let sum = x;
  for (let odd = 3; odd < 2 * MOST_TERMS; odd += 2) {
    term *= (x * x) / odd;
    sum += term;
  }
  return INVERSE_ROOT_TWO_PI * exp(-0.5 * x * x) * sum;
}

/**
 * Share of all training runs that start in each column, exact: what `demonstrate` draws, a normal
 * cut off at `startCut` gate widths and brought to the nearest column it may use. Sums to 1.
 */
export function dataStartShares(mixture: Mixture): Float64Array {
  const shares = new Float64Array(COLUMNS);
  const cut = PARAMS.demonstration.startCut;
  const within = 2 * normalUpTo(cut);
  for (const { gate, share } of mixture) {
    const widths = (position: number) => {
      const away = (position - GATE_POSITIONS[gate]) / PARAMS.gate.width;
      return Math.max(-cut, Math.min(cut, away));
    };
    for (let i = 0; i < COLUMNS; i++) {
      // What would start beyond the cliffs starts beside them.
      const from = i === 0 ? -cut : widths(positionOf(i) - PITCH / 2);
      const to = i === COLUMNS - 1 ? cut : widths(positionOf(i) + PITCH / 2);
      if (to <= from) continue;
      const column = Math.max(1, Math.min(COLUMNS - 2, i));
      shares[column] += (share * (normalUpTo(to) - normalUpTo(from))) / within;
    }
  }
  return shares;
}

/** Gate widths within which a start counts as near a gate. */
const NEAR = 2;

/** Share of training runs that started near a position, 0…1: how much of the data speaks for it. */
export function supportAt(shares: Float64Array, position: number): number {
  const reach = NEAR * PARAMS.gate.width + 1e-9;
  let sum = 0;
  for (let i = columnAt(position - reach); i <= columnAt(position + reach); i++) {
    if (Math.abs(positionOf(i) - position) <= reach) sum += shares[i];
  }
  return sum;
}
