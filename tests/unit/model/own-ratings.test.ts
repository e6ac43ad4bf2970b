import { describe, expect, it } from 'vitest';
import { startOdds } from '@/scenes/model/gate';
import { CELLS } from '@/scenes/model/geometry';
import { ReaderRatings } from '@/scenes/model/own-ratings';
import { PARAMS } from '@/scenes/model/params';
import { createValleyOdds, PathModel } from '@/scenes/model/path-model';
import { raiseFences } from '@/scenes/model/preferences';
import { type RatedPair } from '@/scenes/model/ratings';
import { type ReaderPick } from '@/scenes/model/reader-picks';
import { chance, shipped, sum } from './shipped';

const track = Float64Array.from(shipped.tracks[shipped.tracks.length - 1]);
const model = new PathModel();
model.track.set(track);

function ravineAfter(picks: readonly ReaderPick[]): number {
  model.fence.set(new ReaderRatings(track).fenceOf(picks));
  model.fenceStrength = 1;
  return model.solve().valleyOdds(startOdds('bomb'), createValleyOdds())[0];
}

/** For each of the first pairs, the side that does not end in the ravine; none where both agree. */
function safeSides(count: number): (ReaderPick | null)[] {
  const ratings = new ReaderRatings(track);
  return Array.from({ length: count }, (_, i) => {
    const { left, right } = ratings.pairAfter(i);
    const [fromLeft, fromRight] = [left, right].map((run) => model.valleyOfRun(run) === 0);
    if (fromLeft === fromRight) return null;
    return fromLeft ? 'right' : 'left';
  });
}

describe('the pairs a reader rates', () => {
  it('are the same every time, start together and end apart', () => {
    const [first, second] = [new ReaderRatings(track), new ReaderRatings(track)];
    second.pairAfter(30);
    for (let i = 0; i < 20; i++) {
      const { left, right } = first.pairAfter(i);
      expect(second.pairAfter(i)).toEqual({ left, right });
      expect(left[0]).toBe(right[0]);
      expect(model.valleyOfRun(left)).not.toBe(model.valleyOfRun(right));
    }
  });
});

describe('the fence from picks', () => {
  it('is none without picks', () => {
    expect(sum(new ReaderRatings(track).fenceOf([]))).toBe(0);
    expect(ravineAfter([])).toBeCloseTo(chance('trained', 'bomb', 'ravine'), 9);
  });

  it('stands only where a shipped one may, and leaves the track alone', () => {
    const before = track.slice();
    const fence = new ReaderRatings(track).fenceOf(['left', 'fifty', 'right']);
    expect(fence).toHaveLength(CELLS);
    expect(track).toEqual(before);
    const { firstLayer, endLayer } = PARAMS.rating;
    const layer = (cell: number) => Math.floor((cell * 64) / CELLS);
    fence.forEach((height, cell) => {
      if (height > 0) expect(layer(cell) >= firstLayer && layer(cell) < endLayer).toBe(true);
      expect(height).toBeGreaterThanOrEqual(0);
    });
    expect(fence.some((height) => height > 0)).toBe(true);
  });

  it('is what preference learning makes of the same pairs', () => {
    const ratings = new ReaderRatings(track);
    const picks = Array.from({ length: 60 }, (_, i): ReaderPick => (i % 3 ? 'left' : 'right'));
    const pairs = picks.map((pick, i): RatedPair => {
      const { left, right } = ratings.pairAfter(i);
      const [preferred, rejected] = pick === 'left' ? [left, right] : [right, left];
      return { gate: 'bomb', preferred, rejected };
    });
    expect(ratings.fenceOf(picks)).toEqual(raiseFences(track, pairs));
  });

  it('is the same pick by pick, taken back and picked again, as all at once', () => {
    const kept = new ReaderRatings(track);
    let picks: ReaderPick[] = [];
    const steps = [...Array.from({ length: 26 }, () => 'left'), 'fifty', 'undo', 'undo', 'undo'];
    for (const step of [...steps, 'right', 'right', 'fifty'] as (ReaderPick | 'undo')[]) {
      picks = step === 'undo' ? picks.slice(0, -1) : [...picks, step];
      kept.fenceOf(picks);
    }
    expect(kept.fenceOf(picks)).toEqual(new ReaderRatings(track).fenceOf(picks));
  });

  it('makes the ravine rarer for a rater who turns it down, and likelier for one who wants it', () => {
    const sides = safeSides(24);
    const kind: ReaderPick[] = sides.map((side) => side ?? 'left');
    const cruel: ReaderPick[] = sides.map((side) => (side === 'left' ? 'right' : 'left'));
    expect(sides.filter((side) => side === 'left').length).toBeGreaterThan(2);
    const trained = chance('trained', 'bomb', 'ravine');
    expect(ravineAfter(kind)).toBeLessThan(trained - 0.05);
    expect(ravineAfter(cruel)).toBeGreaterThan(trained + 0.05);
  });

  it('goes on falling with every fifty by the table, but never to nothing', () => {
    const ravine = [0, 1, 2, 4].map((fifties) =>
      ravineAfter(Array.from({ length: fifties }, (): ReaderPick => 'fifty')),
    );
    expect(ravine).toEqual([...ravine].sort((a, b) => b - a));
    expect(ravine[1]).toBeLessThan(ravine[0] / 2);
    expect(ravine[3]).toBeGreaterThan(0);
  });
});
