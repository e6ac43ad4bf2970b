import { describe, expect, it } from 'vitest';
import { dataStartShares, supportAt } from '@/scenes/model/data-starts';
import { dealRuns } from '@/scenes/model/deck';
import { COLUMNS, GATE_POSITIONS, positionOf } from '@/scenes/model/geometry';
import { curate, DATA_MIXTURE } from '@/scenes/model/mixture';
import { PARAMS } from '@/scenes/model/params';
import { sum } from './shipped';

const DEALT = 8192;

describe.each([
  ['the data as it is', DATA_MIXTURE],
  ['curated data', curate(DATA_MIXTURE)],
])('where training runs start: %s', (_, mixture) => {
  const shares = dataStartShares(mixture);

  it('sums to all runs', () => {
    expect(Math.abs(sum(shares) - 1)).toBeLessThan(1e-12);
  });

  it('is where dealt runs do start, and nowhere else', () => {
    const deal = dealRuns(mixture, 21);
    const counts = new Float64Array(COLUMNS);
    for (let i = 0; i < DEALT; i++) counts[deal().columns[0]]++;
    counts.forEach((count, column) => {
      const error = Math.sqrt((shares[column] * (1 - shares[column])) / DEALT);
      expect(Math.abs(count / DEALT - shares[column])).toBeLessThanOrEqual(4.5 * error);
    });
  });
});

describe('the support of a place on the ridge', () => {
  const shares = dataStartShares(DATA_MIXTURE);

  it('is none at all at the gate nobody wrote from', () => {
    expect(supportAt(shares, GATE_POSITIONS.obscure)).toBe(0);
    expect(
      supportAt(dataStartShares(curate(DATA_MIXTURE)), GATE_POSITIONS.obscure),
    ).toBeGreaterThan(0.05);
  });

  it('is at a gate of the data nearly its share', () => {
    for (const { gate, share } of DATA_MIXTURE) {
      const support = supportAt(shares, GATE_POSITIONS[gate]);
      expect(support).toBeLessThanOrEqual(share + 1e-12);
      expect(support).toBeGreaterThan(0.9 * share);
    }
  });

  it('counts starts within two gate widths, by their column', () => {
    const place = 0.5;
    let near = 0;
    shares.forEach((share, i) => {
      if (Math.abs(positionOf(i) - place) <= 2 * PARAMS.gate.width) near += share;
    });
    expect(supportAt(shares, place)).toBeCloseTo(near, 12);
  });
});
