import { type RunColumns } from './baked';
import { HEADINGS, STRAIGHT, TURNS } from './geometry';
import { type PathModel } from './path-model';
import { seededUniform } from './random';
import { forkSeed } from './seeds';

/** A turn that somebody chose. */
export interface Fork {
  /** Which turn of the run, 1…TURNS from the gate on. */
  turn: number;
  /** Which way it goes, 0…4 from far left to far right. */
  way: number;
}

/**
 * A run with some of its turns chosen: it is `run` up to the first fork that differs from it, and
 * below that a sample of the solved model, always the same for the same seed. A fork that has no
 * chance where the run stands, off the edge of the face, is passed over.
 * @param forks at most one a turn, in any order
 */
export function forkedRun(
  model: PathModel,
  run: RunColumns,
  forks: readonly Fork[],
  seed: number,
): RunColumns {
  const wayAt = new Map(forks.map(({ turn, way }) => [turn - 1, way]));
  const uniform = seededUniform(forkSeed(seed));
  const forked = Uint8Array.from(run);
  const odds = new Float64Array(HEADINGS);
  let heading = 0;
  let isForked = false;
  for (let layer = 0; layer < TURNS; layer++) {
    // Drawn at every turn, so that a later fork leaves the way to it as it was.
    const drawn = uniform();
    model.turnOdds(layer, forked[layer], heading, odds);
    const wanted = wayAt.get(layer);
    const isChosen = wanted !== undefined && odds[wanted] > 0;
    let way = isForked ? wayOf(odds, drawn) : run[layer + 1] - run[layer] + STRAIGHT;
    if (isChosen && wanted !== way) {
      way = wanted;
      isForked = true;
    }
    heading = way - STRAIGHT;
    forked[layer + 1] = forked[layer] + heading;
  }
  return forked;
}

/** The way that a uniform number in [0, 1) draws; one that has a chance. */
function wayOf(odds: Float64Array, drawn: number): number {
  let rest = drawn;
  let last = STRAIGHT;
  for (let way = 0; way < odds.length; way++) {
    if (odds[way] <= 0) continue;
    last = way;
    rest -= odds[way];
    if (rest < 0) break;
  }
  return last;
}
