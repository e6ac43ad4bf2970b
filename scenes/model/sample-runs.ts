import { type RunColumns } from './baked';
import { drawColumn, type Gate, startOdds } from './gate';
import { LAYERS } from './geometry';
import { type PathModel } from './path-model';
import { seededUniform } from './random';

/**
 * `count` runs of a solved model from a gate; the same seed gives the same runs, and fewer of them are
 * the first of more. Throws as `startOdds` does.
 */
export function sampleRuns(
  model: PathModel,
  gate: Gate,
  count: number,
  seed: number,
): RunColumns[] {
  const uniform = seededUniform(seed);
  const start = startOdds(gate);
  return Array.from({ length: count }, () =>
    model.sample(drawColumn(start, uniform), uniform, new Uint8Array(LAYERS)),
  );
}
