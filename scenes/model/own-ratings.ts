import { drawColumn, startOdds } from './gate';
import { LAYERS } from './geometry';
import { PathModel } from './path-model';
import { raiseFences } from './preferences';
import { seededUniform } from './random';
import { type RatedPair, judge } from './ratings';
import { type RunColumns } from './baked';
import { pairsOf, type ReaderPick } from './reader-picks';
import { readerPairsSeed } from './seeds';

/** Two runs of the trained model from one start column at `bomb`, side by side. */
export interface ShownPair {
  left: RunColumns;
  right: RunColumns;
}

/**
 * The pairs a reader is shown, in order; endless, the same every time. Pairs that end in one valley
 * are passed over: there would be nothing to choose. `track`: the trained one.
 */
export function* readerPairs(track: Float64Array): Generator<ShownPair, never, void> {
  const uniform = seededUniform(readerPairsSeed());
  const model = new PathModel();
  model.track.set(track);
  model.solve();
  const start = startOdds('bomb');
  const run = (column: number) => model.sample(column, uniform, new Uint8Array(LAYERS));
  for (;;) {
    const column = drawColumn(start, uniform);
    const pair = { left: run(column), right: run(column) };
    if (model.valleyOfRun(pair.left) !== model.valleyOfRun(pair.right)) yield pair;
  }
}

/**
 * The fence that a reader's picks raise from none, replayed in order: layers × columns, ≥ 0. The
 * learning is that of the shipped fence (`fencing`), so a few picks do little. About 0.2 ms a pair.
 */
export function fenceFromPicks(track: Float64Array, picks: readonly ReaderPick[]): Float64Array {
  const shown = readerPairs(track);
  const model = new PathModel();
  const rated: (RatedPair | null)[] = [];
  for (const pick of picks) {
    for (let rest = pairsOf(pick); rest > 0; rest--) {
      rated.push(rate(shown.next().value, pick, model));
    }
  }
  return raiseFences(track, rated);
}

function rate(pair: ShownPair, pick: ReaderPick, model: PathModel): RatedPair | null {
  if (pick === 'fifty') return judge('bomb', model, pair.left, pair.right);
  const [preferred, rejected] = pick === 'left' ? [pair.left, pair.right] : [pair.right, pair.left];
  return { gate: 'bomb', preferred, rejected };
}
