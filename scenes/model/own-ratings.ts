import { drawColumn, startOdds } from './gate';
import { LAYERS } from './geometry';
import { PathModel } from './path-model';
import { PARAMS } from './params';
import { FenceLearner } from './preferences';
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

/** The pairs a reader is shown, in order; endless, the same every time. */
function* readerPairs(model: PathModel): Generator<ShownPair, never, void> {
  const uniform = seededUniform(readerPairsSeed());
  const start = startOdds('bomb');
  const run = (column: number) => model.sample(column, uniform, new Uint8Array(LAYERS));
  for (;;) {
    const column = drawColumn(start, uniform);
    const pair = { left: run(column), right: run(column) };
    if (model.valleyOfRun(pair.left) !== model.valleyOfRun(pair.right)) yield pair;
  }
}

/**
 * The reader as a rater of the trained slope. Pairs that end in one valley are passed over: there
 * would be nothing to choose. What was learned from whole batches is kept, so that one pick more
 * costs well under a millisecond, and a fifty two solves.
 */
export class ReaderRatings {
  private readonly model = new PathModel();
  private readonly pairs: Generator<ShownPair, never, void>;
  private readonly shown: ShownPair[] = [];
  private readonly learner: FenceLearner;
  /** What was said of each pair; the learner knows a pair again by its object. */
  private readonly verdicts: { letter: string; pair: RatedPair | null }[] = [];
  /** The pick behind each pair that was learned from, a letter each. */
  private learned = '';

  /** @param track the trained one, layers × columns */
  constructor(track: Float64Array) {
    this.model.track.set(track);
    this.model.solve();
    this.pairs = readerPairs(this.model);
    this.learner = new FenceLearner(track);
  }

  /** The pair that comes after so many rated ones. */
  pairAfter(rated: number): ShownPair {
    while (this.shown.length <= rated) this.shown.push(this.pairs.next().value);
    return this.shown[rated];
  }

  /**
   * The fence that picks raise from none, replayed in order: layers × columns, ≥ 0. The learning is
   * that of the shipped fence, so a few picks do little.
   */
  fenceOf(picks: readonly ReaderPick[]): Float64Array {
    const all = picks.map((pick) => pick.charAt(0).repeat(pairsOf(pick))).join('');
    if (!all.startsWith(this.learned)) {
      this.learner.reset();
      this.learned = '';
    }
    const { batch } = PARAMS.rating;
    while (this.learned.length + batch <= all.length) {
      const from = this.learned.length;
      this.learner.learn(this.rated(all, from, from + batch));
      this.learned = all.slice(0, from + batch);
    }
    return this.learner.fenceAfter(this.rated(all, this.learned.length, all.length));
  }

  private rated(all: string, from: number, end: number): (RatedPair | null)[] {
    return Array.from(all.slice(from, end), (letter, i) => {
      const at = from + i;
      if (this.verdicts[at]?.letter !== letter) {
        this.verdicts[at] = { letter, pair: this.verdict(letter, this.pairAfter(at)) };
      }
      return this.verdicts[at].pair;
    });
  }

  private verdict(letter: string, { left, right }: ShownPair): RatedPair | null {
    if (letter === 'f') return judge('bomb', this.model, left, right);
    const [preferred, rejected] = letter === 'l' ? [left, right] : [right, left];
    return { gate: 'bomb', preferred, rejected };
  }
}
