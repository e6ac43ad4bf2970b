import { describe, expect, it } from 'vitest';
import { lossPath, valueAt, xOfRuns, yOfLoss } from '@/components/story/training-curve';

const moments = [
  { runs: 0, loss: 0.45 },
  { runs: 4, loss: 0.44 },
  { runs: 64, loss: 0.4 },
  { runs: 4096, loss: 0.38 },
];
const loss = (moment: { loss: number }) => moment.loss;

describe('the training curve', () => {
  it('meets every kept moment, stays between its neighbours and holds its ends', () => {
    for (const moment of moments) expect(valueAt(moments, moment.runs, loss)).toBe(moment.loss);
    const between = valueAt(moments, 700, loss);
    expect(between).toBeGreaterThan(0.38);
    expect(between).toBeLessThan(0.4);
    expect(valueAt(moments, 9999, loss)).toBe(0.38);
  });

  it('draws from the left edge to the right, falling', () => {
    expect(lossPath(moments, 288, 96).startsWith('M6.0 8.0L')).toBe(true);
    expect(xOfRuns(moments, 4096, 288)).toBeCloseTo(282);
    expect(yOfLoss(moments, 0.38, 96)).toBeCloseTo(88);
  });
});
