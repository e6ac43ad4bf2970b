import { type RunColumns } from './baked';
import { HEADINGS, TURNS } from './geometry';
import { type PathModel } from './path-model';

/** Exact odds of the five turns at each place of a run, top to foot. `model`: solved. */
export function oddsAlong(model: PathModel, run: RunColumns): Float64Array[] {
  return Array.from({ length: TURNS }, (_, layer) => {
    const heading = layer === 0 ? 0 : run[layer] - run[layer - 1];
    return model.turnOdds(layer, run[layer], heading, new Float64Array(HEADINGS));
  });
}
