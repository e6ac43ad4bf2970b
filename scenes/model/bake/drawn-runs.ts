import { type DrawnRun } from '../baked';
import { type Demonstration } from '../demonstrations';

/** Up to here every run is drawn; after, ever sparser. */
const ALL_UP_TO = 40;
/** The gap grows by one run each time this many more have passed. */
const GAP_GROWTH = 120;

/** Runs between this drawn run and the next: evenly dense on the log axis of training. */
export function gapAfter(index: number): number {
  if (index < ALL_UP_TO) return 1;
  return Math.max(1, Math.round(1 + (index - ALL_UP_TO) / GAP_GROWTH));
}

/** Curated runs are drawn all at once, never one after another: evenly spread. */
export const EVEN_GAP = 16;

/** Chooses the training runs to draw while training passes by, in true order. */
export class DrawnRunPicker {
  readonly runs: DrawnRun[] = [];
  private nextIndex = 0;

  constructor(private readonly gap: (index: number) => number = gapAfter) {}

  /** Takes the batch that brought training to `runs` runs. */
  take(batch: readonly Demonstration[], runs: number): void {
    batch.forEach((run, place) => {
      const index = runs - batch.length + place;
      if (index !== this.nextIndex) return;
      this.runs.push({ index, ...run });
      this.nextIndex += this.gap(index);
    });
  }
}
