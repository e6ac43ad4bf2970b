import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DATA_GATES } from '@/scenes/ids';
import { CELLS } from '@/scenes/model/geometry';
import { lossAt, momentAt, trackAt } from '@/scenes/model/interpolate';
import { keptMoments } from '@/scenes/model/moments';
import { oddsIn, shipped } from './shipped';

const field = new Float32Array(CELLS);

describe('the mountain after n runs', () => {
  it('is exactly the kept one at every kept moment', () => {
    shipped.moments.forEach(({ runs, loss }, index) => {
      expect(momentAt(shipped, runs)).toBe(index);
      expect(lossAt(shipped, runs)).toBe(loss);
      trackAt(shipped, runs, field);
      expect(Buffer.from(field.buffer).equals(Buffer.from(shipped.tracks[index].buffer))).toBe(
        true,
      );
    });
  });

  it('blends on the log axis between them', () => {
    const [before, after] = [shipped.moments[20].runs, shipped.moments[21].runs];
    const middle = Math.sqrt((1 + before) * (1 + after)) - 1;
    expect(momentAt(shipped, middle)).toBeCloseTo(20.5, 9);
    trackAt(shipped, middle, field);
    const cell = field.findIndex((_, i) => shipped.tracks[20][i] !== shipped.tracks[21][i]);
    const mean = (shipped.tracks[20][cell] + shipped.tracks[21][cell]) / 2;
    expect(field[cell]).toBeCloseTo(mean, 6);
  });

  it('has its loss blended on the same axis between them, not held until the next', () => {
    const [before, after] = [shipped.moments[12], shipped.moments[13]];
    for (const share of [0.25, 0.5, 0.9]) {
      const runs = (1 + before.runs) ** (1 - share) * (1 + after.runs) ** share - 1;
      const loss = before.loss + (after.loss - before.loss) * share;
      expect(lossAt(shipped, runs)).toBeCloseTo(loss, 9);
    }
    expect(before.loss - after.loss).toBeGreaterThan(0.001);
  });

  it('never leaves the range, whatever number comes', () => {
    fc.assert(
      fc.property(fc.double(), (runs) => {
        const place = momentAt(shipped, runs);
        expect(place).toBeGreaterThanOrEqual(0);
        expect(place).toBeLessThanOrEqual(23);
        expect(lossAt(shipped, runs)).toBeGreaterThan(0);
      }),
    );
    expect(momentAt(shipped, NaN)).toBe(0);
  });

  it('rises with the runs', () => {
    const places = Array.from({ length: 4097 }, (_, runs) => momentAt(shipped, runs));
    places.slice(1).forEach((place, i) => expect(place).toBeGreaterThan(places[i]));
  });

  it('keeps the odds that a solve gives', () => {
    for (const { runs, odds } of shipped.moments) {
      for (const gate of DATA_GATES) {
        oddsIn('trained', gate, { runs }).forEach((exact, i) => {
          expect(odds[gate][i]).toBeCloseTo(exact, 7);
        });
      }
    }
  });
});

describe('keptMoments', () => {
  it('rises from 0 to the end in whole batches, evenly on a log axis', () => {
    const moments = keptMoments();
    expect(moments).toEqual(shipped.moments.map(({ runs }) => runs));
    expect(moments.every((runs) => runs % 4 === 0)).toBe(true);
    moments.slice(12).forEach((runs, i) => {
      if (i > 0) expect(runs / moments[11 + i]).toBeCloseTo(1.37, 1);
    });
  });
});
