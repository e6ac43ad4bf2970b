import { type InstancedMesh } from 'three';
import { type BatchLine } from '../lines/line-geometry';
import { createStance, stanceOn, writeStance } from '../skiers/stance';
import { type GroundHeight } from '../terrain-data';

const HEAD_SCALE = 1.55;
const FOLLOWED_SCALE = 2.7;
/** The lesson's two, and sets of one or two: each skier is followed. */
export const MOST_FOLLOWED = 2;
/** Skiers a larger set shows: the first of its runs. More, and they are ants. */
export const MOST_HEADS = 12;
/** Those who are down stand apart, not in a heap: so far from the end of the way, shares of it. */
const RESTING = { least: 0.015, most: 0.165 } as const;
const GOLDEN = 0.618034;
/** Share of the way over which the lost go from sight, before a cliff. */
const GOING = 0.05;

const restingPlace = (i: number) =>
  1 - RESTING.least - (RESTING.most - RESTING.least) * ((i * GOLDEN) % 1);

/** Stands a small skier at the head of lines on show, a dozen a set. Begin, place each set, end. */
export class HeadPlacer {
  private readonly stance = createStance();
  private count = 0;

  private heads: InstancedMesh | null = null;

  constructor(private readonly groundAt: GroundHeight) {}

  begin(heads: InstancedMesh): void {
    this.heads = heads;
    this.count = 0;
  }

  /** `reach` is how far the first of the set has come, `spread` how far the last lags behind. */
  place(
    lines: readonly BatchLine[],
    reach: number,
    spread: number,
    opacity: number,
    scale: number,
  ): void {
    const { heads, stance, groundAt } = this;
    if (!heads) return;
    const dyes = heads.instanceColor!.array;
    const size = lines.length <= MOST_FOLLOWED ? FOLLOWED_SCALE : HEAD_SCALE;
    const shown = Math.min(lines.length, MOST_HEADS);
    for (let i = 0; i < shown; i++) {
      const { curve, lag, paint, lost } = lines[i];
      const rest = lost || lines.length <= MOST_FOLLOWED ? 1 : restingPlace(i);
      const head = Math.min(rest, Math.max(0, reach - spread * lag));
      const seen = lost ? Math.min(1, (1 - head) / GOING) : 1;
      stanceOn(curve, head * curve.length, groundAt, stance);
      const whole = size * scale * seen * Math.min(1, opacity * 2);
      writeStance(stance, whole, heads.instanceMatrix.array, this.count);
      paint.toArray(dyes, this.count * 3);
      this.count++;
    }
  }

  end(): void {
    const { heads, count } = this;
    if (!heads) return;
    heads.count = count;
    heads.visible = count > 0;
    if (count === 0) return;
    heads.instanceMatrix.needsUpdate = true;
    heads.instanceColor!.needsUpdate = true;
  }
}
