import { describe, expect, it } from 'vitest';
import { valueAt } from '@/components/story/training-curve';
import { lossAxes } from '@/scenes/figures/loss-axes';

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
});

describe('the axes of a loss curve', () => {
  const { x, y, points } = lossAxes(moments, { left: 6, right: 282, top: 8, bottom: 88 });

  it('run from the left edge to the right and from top to bottom, through every moment', () => {
    const drawn = points.split(' ').map((point) => point.split(',').map(Number));
    expect(drawn).toHaveLength(moments.length);
    expect(drawn[0]).toEqual([6, 8]);
    expect(drawn.at(-1)).toEqual([282, 88]);
    moments.forEach(({ runs, loss: nats }, i) => {
      expect(x(runs)).toBeCloseTo(drawn[i][0], 0);
      expect(y(nats)).toBeCloseTo(drawn[i][1], 0);
    });
  });

  it('give doublings of the runs the same way', () => {
    expect(x(31) - x(15)).toBeCloseTo(x(15) - x(7), 9);
  });
});
