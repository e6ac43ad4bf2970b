import { DATA_GATES, type DataGateName } from '../ids';
import { exp } from './arithmetic';
import { ModelError } from './errors';
import { COLUMNS, GATE_POSITIONS, positionOf } from './geometry';
import { PARAMS } from './params';
import { type Uniform } from './random';

/** Where a run may start: a gate by name, or a position across the ridge, −0.95…0.95. */
export type Gate = DataGateName | number;

/** Beyond this the cliffs begin, and a start would be no question. */
export const FURTHEST_GATE = 0.95;

/** Squared gate widths beyond which a column never starts a run (1e-9 of the middle). */
const CUT_SQUARED = 41;

export function isGateName(name: unknown): name is DataGateName {
  return DATA_GATES.some((gate) => gate === name);
}

/** Position of a gate. Throws a ModelError for an unknown name or a position off the ridge. */
export function gatePosition(gate: Gate): number {
  if (typeof gate !== 'number') {
    if (isGateName(gate)) return GATE_POSITIONS[gate];
    throw new ModelError('unknown-name', `There is no gate "${String(gate)}".`);
  }
  if (gate >= -FURTHEST_GATE && gate <= FURTHEST_GATE) return gate;
  throw new ModelError(
    'gate-out-of-range',
    `A gate stands between −${FURTHEST_GATE} and ${FURTHEST_GATE}, not at ${gate}.`,
  );
}

/**
 * Chance of each column to start a run at a gate: a narrow Gaussian; sums to 1. Writes to `out`
 * (length: columns). Throws as `gatePosition` does.
 */
export function startOdds(gate: Gate, out = new Float64Array(COLUMNS)): Float64Array {
  const centre = gatePosition(gate);
  let total = 0;
  for (let i = 0; i < COLUMNS; i++) {
    const widths = (positionOf(i) - centre) / PARAMS.gate.width;
    const squared = widths * widths;
    out[i] = squared < CUT_SQUARED ? exp(-0.5 * squared) : 0;
    total += out[i];
  }
  for (let i = 0; i < COLUMNS; i++) out[i] /= total;
  return out;
}

/** Draws a start column from start odds. */
export function drawColumn(start: Float64Array, uniform: Uniform): number {
  let rest = uniform();
  let last = 0;
  for (let i = 0; i < start.length; i++) {
    if (start[i] <= 0) continue;
    last = i;
    rest -= start[i];
    if (rest < 0) return i;
  }
  return last;
}
