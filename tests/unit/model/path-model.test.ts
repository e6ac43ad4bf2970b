import { describe, expect, it } from 'vitest';
import { VALLEYS } from '@/scenes/ids';
import { drawColumn, startOdds } from '@/scenes/model/gate';
import { CELLS, COLUMNS, LAYERS, TURNS, valleyOf } from '@/scenes/model/geometry';
import { createValleyOdds, PathModel } from '@/scenes/model/path-model';
import { seededUniform } from '@/scenes/model/random';
import { pushOf } from '@/scenes/model/solver';
import { shipped, sum } from './shipped';

function shippedModel(temperature = 1): PathModel {
  const model = new PathModel();
  model.track.set(shipped.tracks[shipped.tracks.length - 1]);
  model.fence.set(shipped.fence);
  model.fenceStrength = 0.7;
  model.temperature = temperature;
  return model.solve();
}

/** Cost of a run, spelled out from the definition. */
function costOf(model: PathModel, run: Uint8Array): number {
  let cost = 0;
  let heading = 0;
  for (let layer = 1; layer < LAYERS; layer++) {
    const cell = layer * COLUMNS + run[layer];
    const turn = run[layer] - run[layer - 1];
    cost += model.base[cell] + model.track[cell] + model.fenceStrength * model.fence[cell];
    cost += 0.5 * 2.5 * (turn - heading) ** 2 + 0.5 * 0.07 * turn ** 2;
    heading = turn;
  }
  return cost;
}

describe('PathModel', () => {
  it.each([0.5, 1, 1.7])('gives a run the chance exp(−cost / T) over the partition: T %s', (T) => {
    const model = shippedModel(T);
    const uniform = seededUniform(5);
    for (let i = 0; i < 50; i++) {
      const run = model.sample(20 + i, uniform, new Uint8Array(LAYERS));
      const expected = -costOf(model, run) / T - model.logPartition[run[0]];
      expect(Math.abs(model.logLikelihood(run) - expected)).toBeLessThan(1e-9);
    }
  });

  it('loses no run where weights leave the range of numbers', () => {
    const model = shippedModel();
    const odds = () => model.valleyOdds(startOdds('bomb'), createValleyOdds());
    model.fence.fill(0);
    const without = model.solve().logPartition[48];
    const expected = odds();
    // As much more for every run changes no odds, but takes e^31500 off every weight.
    model.fence.fill(500);
    model.fenceStrength = 1;
    expect(Math.abs(model.solve().logPartition[48] - (without - 500 * TURNS))).toBeLessThan(1e-7);
    odds().forEach((chance, i) => expect(chance).toBeCloseTo(expected[i], 9));
  });

  it('gives turn odds that sum to 1, and none that leads off the face', () => {
    const model = shippedModel();
    const odds = new Float64Array(5);
    for (let column = 0; column < COLUMNS; column++) {
      for (let heading = -2; heading <= 2; heading++) {
        model.turnOdds(30, column, heading, odds);
        expect(Math.abs(sum(odds) - 1)).toBeLessThan(1e-12);
        odds.forEach((chance, turn) => {
          const lands = column + turn - 2;
          if (lands < 0 || lands >= COLUMNS) expect(chance).toBe(0);
        });
      }
    }
  });

  it('passes every layer once in all, and ends where the last layer says', () => {
    const model = shippedModel();
    const start = startOdds('pushback');
    const visits = model.visits(start, new Float64Array(CELLS));
    for (let layer = 0; layer < LAYERS; layer++) {
      const passes = visits.subarray(layer * COLUMNS, (layer + 1) * COLUMNS);
      expect(Math.abs(sum(passes) - 1)).toBeLessThan(1e-12);
    }
    expect([...visits.subarray(0, COLUMNS)]).toEqual([...start]);
    const odds = model.valleyOdds(start, createValleyOdds());
    VALLEYS.forEach((valley, index) => {
      let total = 0;
      for (let i = 0; i < COLUMNS; i++) {
        if (valleyOf(i) === valley) total += visits[TURNS * COLUMNS + i];
      }
      expect(total).toBeCloseTo(odds[index], 12);
    });
  });

  it('samples the same run from the same seed', () => {
    const model = shippedModel();
    const runFrom = (seed: number) => model.sample(50, seededUniform(seed), new Uint8Array(LAYERS));
    expect(runFrom(3)).toEqual(runFrom(3));
    expect(runFrom(3)).not.toEqual(runFrom(4));
  });

  it('gives an impossible run no chance at all', () => {
    const run = new Uint8Array(LAYERS).fill(40);
    run[10] = 50;
    expect(shippedModel().logLikelihood(run)).toBe(-Infinity);
  });

  it('keeps the values of an unpushed face: nobody foresees a push', () => {
    const model = shippedModel();
    const before = model.logPartition.slice();
    const odds = model.valleyOdds(startOdds('bomb'), createValleyOdds()).slice();
    model.solve(pushOf(2));
    expect(model.logPartition).toEqual(before);
    expect(model.valleyOdds(startOdds('bomb'), createValleyOdds())).not.toEqual(odds);
  });
});

describe('startOdds', () => {
  it('sums to 1, is highest at the gate, and draws only where it is positive', () => {
    const start = startOdds('reworded');
    expect(Math.abs(sum(start) - 1)).toBeLessThan(1e-12);
    const uniform = seededUniform(8);
    for (let i = 0; i < 500; i++) expect(start[drawColumn(start, uniform)]).toBeGreaterThan(0);
  });

  it.each([0.951, -2, NaN, Infinity])('refuses a gate off the ridge: %s', (gate) => {
    expect(() => startOdds(gate)).toThrow(expect.objectContaining({ code: 'gate-out-of-range' }));
  });

  it('refuses a gate nobody knows', () => {
    expect(() => startOdds('sidehill' as 'bomb')).toThrow(
      expect.objectContaining({ code: 'unknown-name' }),
    );
  });
});
