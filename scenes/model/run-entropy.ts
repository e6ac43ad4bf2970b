import { exp, ln } from './arithmetic';
import { COLUMNS, HEADINGS, LAYERS, STRAIGHT } from './geometry';
import { type PathModel } from './path-model';

/**
 * Entropy of whole runs from a gate given the start column, nats: the sum over layers of the
 * expected entropy of the next turn. exp of it is the effective number of different runs.
 */
export function runEntropyNats(model: PathModel, start: Float64Array): number {
  let here = new Float64Array(COLUMNS * HEADINGS);
  let next = new Float64Array(COLUMNS * HEADINGS);
  for (let i = 0; i < COLUMNS; i++) here[i * HEADINGS + STRAIGHT] = start[i];
  const odds = new Float64Array(HEADINGS);
  let nats = 0;
  for (let layer = 0; layer < LAYERS - 1; layer++) {
    next.fill(0);
    for (let state = 0; state < here.length; state++) {
      const chance = here[state];
      if (chance === 0) continue;
      const column = Math.floor(state / HEADINGS);
      model.turnOdds(layer, column, (state % HEADINGS) - STRAIGHT, odds);
      for (let turn = 0; turn < HEADINGS; turn++) {
        if (odds[turn] === 0) continue;
        nats -= chance * odds[turn] * ln(odds[turn]);
        next[(column + turn - STRAIGHT) * HEADINGS + turn] += chance * odds[turn];
      }
    }
    [here, next] = [next, here];
  }
  return nats;
}

/** First layer at which the fan of runs has opened, so that the narrow start does not count. */
const OPENED_LAYER = 20;

/** Columns a layer that runs effectively spread over: exp of the column entropy, mean below there. */
export function effectiveColumns(visits: Float64Array): number {
  let sum = 0;
  for (let layer = OPENED_LAYER; layer < LAYERS; layer++) {
    let nats = 0;
    for (let i = 0; i < COLUMNS; i++) {
      const chance = visits[layer * COLUMNS + i];
      if (chance > 0) nats -= chance * ln(chance);
    }
    sum += exp(nats);
  }
  return sum / (LAYERS - OPENED_LAYER);
}
