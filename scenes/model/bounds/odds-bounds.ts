import { DATA_GATES, GATES, STATES, VALLEYS } from '../../ids';
import { type Bound } from './bound';
import { type OddsTable } from './odds-table';

const SAMPLES = 20_000;
const SEED = 12_345;
const TEMPERATURES = Array.from({ length: 31 }, (_, i) => 0.5 + i * 0.05);

/** How far the sum of a gate's odds strays from 1, at worst. */
function worstSum(table: OddsTable): number {
  const sums = STATES.flatMap((state) =>
    DATA_GATES.map((gate) => table.odds(state, gate).reduce((sum, one) => sum + one, 0)),
  );
  return Math.max(...sums.map((sum) => Math.abs(sum - 1)));
}

/** How far counts of 20,000 sampled runs stray from the exact odds at worst, standard errors. */
function worstSample(table: OddsTable): number {
  const odds = table.odds('fenced', 'bomb');
  const counts = new Float64Array(VALLEYS.length);
  for (const run of table.solver.sampleRuns('bomb', SAMPLES, SEED)) {
    counts[table.solver.model.valleyOfRun(run)]++;
  }
  const errors = Array.from(odds, (chance, valley) => {
    const error = Math.sqrt((chance * (1 - chance)) / SAMPLES);
    return Math.abs(counts[valley] / SAMPLES - chance) / error;
  });
  return Math.max(...errors);
}

/** Largest change of any shown odds for a twentieth of temperature, points. */
function largestJump(table: OddsTable): number {
  const curve = TEMPERATURES.map((temperature) =>
    GATES.flatMap((gate) => [...table.odds('fenced', gate, { temperature })]),
  );
  const jumps = curve
    .slice(1)
    .flatMap((odds, i) => odds.map((chance, entry) => Math.abs(chance - curve[i][entry])));
  return 100 * Math.max(...jumps);
}

/** The rarest ending at any gate in any named state, cold, plain and hot, percent. */
function rarest(table: OddsTable): number {
  const all = STATES.flatMap((state) =>
    [0.5, 1, 2].flatMap((temperature) =>
      DATA_GATES.flatMap((gate) => [...table.odds(state, gate, { temperature })]),
    ),
  );
  return 100 * Math.min(...all);
}

/** Rows 1, 11 and 12: what holds of any odds. */
export function oddsBounds(table: OddsTable): Bound[] {
  return [
    {
      row: 1,
      what: 'largest difference of a sum of odds from 1',
      value: worstSum(table),
      comparison: 'at most',
      limit: 1e-9,
      unit: 'number',
    },
    {
      row: 1,
      what: 'largest difference of 20,000 sampled runs from the odds, in standard errors',
      value: worstSample(table),
      comparison: 'at most',
      limit: 4,
      unit: 'number',
    },
    {
      row: 11,
      what: 'largest change of any odds for 0.05 of temperature, points',
      value: largestJump(table),
      comparison: 'at most',
      limit: 15,
      unit: 'number',
    },
    {
      row: 12,
      what: 'the rarest ending of all',
      value: rarest(table),
      comparison: 'over',
      limit: 0,
      unit: 'percent',
    },
  ];
}
