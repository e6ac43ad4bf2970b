import { describe, expect, it } from 'vitest';
import { startOdds } from '@/scenes/model/gate';
import { CELLS } from '@/scenes/model/geometry';
import { fenceFromPicks, readerPairs } from '@/scenes/model/own-ratings';
import { PARAMS } from '@/scenes/model/params';
import { createValleyOdds, PathModel } from '@/scenes/model/path-model';
import { type ReaderPick } from '@/scenes/model/reader-picks';
import { chance, shipped, sum } from './shipped';

const track = Float64Array.from(shipped.tracks[shipped.tracks.length - 1]);
const model = new PathModel();
model.track.set(track);

function ravineAfter(picks: readonly ReaderPick[]): number {
  model.fence.set(fenceFromPicks(track, picks));
  model.fenceStrength = 1;
  return model.solve().valleyOdds(startOdds('bomb'), createValleyOdds())[0];
}

/** For each of the first pairs, the side that does not end in the ravine; none where both agree. */
function safeSides(count: number): (ReaderPick | null)[] {
  const pairs = readerPairs(track);
  return Array.from({ length: count }, () => {
    const { left, right } = pairs.next().value;
    const [fromLeft, fromRight] = [left, right].map((run) => model.valleyOfRun(run) === 0);
    if (fromLeft === fromRight) return null;
    return fromLeft ? 'right' : 'left';
  });
}

describe('the pairs a reader rates', () => {
  it('are the same every time, start together and end apart', () => {
    const [first, second] = [readerPairs(track), readerPairs(track)];
    for (let i = 0; i < 20; i++) {
      const { left, right } = first.next().value;
      expect(second.next().value).toEqual({ left, right });
      expect(left[0]).toBe(right[0]);
      expect(model.valleyOfRun(left)).not.toBe(model.valleyOfRun(right));
    }
  });
});

describe('the fence from picks', () => {
  it('is none without picks', () => {
    expect(sum(fenceFromPicks(track, []))).toBe(0);
    expect(ravineAfter([])).toBeCloseTo(chance('trained', 'bomb', 'ravine'), 9);
  });

  it('stands only where a shipped one may, and leaves the track alone', () => {
    const before = track.slice();
    const fence = fenceFromPicks(track, ['left', 'fifty', 'right']);
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
