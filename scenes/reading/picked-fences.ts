import { type BakedMountain } from '../model/baked';
import { ReaderRatings } from '../model/own-ratings';
import { pairsOf } from '../model/reader-picks';
import { type SceneState } from '../state/scene-state';
import { type ShownRun, shownRun } from './shown-run';

type Picks = SceneState['picks'];

/** The fences that a reader's own picks raise on the trained slope, and the pairs to pick from. */
export class PickedFences {
  private rater: ReaderRatings | undefined;
  private last: { key: string; fence: Float64Array } | undefined;

  constructor(private readonly mountain: BakedMountain) {}

  /** Layers × columns, cost units; the same object for the same picks. */
  fenceOf(picks: Picks): Float64Array {
    const key = picks.join();
    if (this.last?.key !== key) this.last = { key, fence: this.ratings().fenceOf(picks) };
    return this.last.fence;
  }

  /** The pair of runs that waits for the next pick, and the valley each ends in. */
  nextPair(picks: Picks): { left: ShownRun; right: ShownRun } {
    const rated = picks.reduce((sum, pick) => sum + pairsOf(pick), 0);
    const { left, right } = this.ratings().pairAfter(rated);
    return { left: shownRun(left), right: shownRun(right) };
  }

  private ratings(): ReaderRatings {
    const { tracks } = this.mountain;
    this.rater ??= new ReaderRatings(Float64Array.from(tracks[tracks.length - 1]));
    return this.rater;
  }
}
