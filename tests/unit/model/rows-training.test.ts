import { describe, expect, it } from 'vitest';
import { VALLEYS } from '@/scenes/ids';
import { dealRuns } from '@/scenes/model/deck';
import { entropyBits, excessBits } from '@/scenes/model/entropy';
import { GATE_POSITIONS, positionOf } from '@/scenes/model/geometry';
import { heldOutLoss, heldOutRuns } from '@/scenes/model/held-out';
import { DATA_MIXTURE, endingOdds } from '@/scenes/model/mixture';
import { PARAMS } from '@/scenes/model/params';
import { PathModel } from '@/scenes/model/path-model';
import { trainingSeed } from '@/scenes/model/seeds';
import { chance, oddsIn, shipped } from './shipped';

describe('row 2: learning learns', () => {
  const model = new PathModel();
  const runs = heldOutRuns();
  const losses = shipped.tracks.map((track) => {
    model.track.set(track);
    return heldOutLoss(model.solve(), runs);
  });
  const last = losses[losses.length - 1];

  it('never loses ground: no moment is worse than the one before by over a standard error', () => {
    losses.slice(1).forEach(({ loss, lossError }, i) => {
      expect(loss - losses[i].loss).toBeLessThanOrEqual(lossError);
    });
  });

  it('gains at least ten standard errors from first to last', () => {
    expect(losses[0].loss - last.loss).toBeGreaterThanOrEqual(10 * last.lossError);
  });

  it('ships the losses of the very tracks it ships', () => {
    shipped.moments.forEach(({ loss, lossError }, i) => {
      expect(loss).toBeCloseTo(losses[i].loss, 6);
      expect(lossError).toBeCloseTo(losses[i].lossError, 6);
    });
  });

  it('comes near the mixture: excess at most half of fresh, and at most 0.25 bit', () => {
    const excessOf = (state: 'fresh' | 'trained') => {
      const excesses = DATA_MIXTURE.map((row) =>
        excessBits(endingOdds(row), oddsIn(state, row.gate)),
      );
      return excesses.reduce((total, bits) => total + bits) / excesses.length;
    };
    expect(excessOf('trained')).toBeLessThanOrEqual(0.5 * excessOf('fresh'));
    expect(excessOf('trained')).toBeLessThanOrEqual(0.25);
  });
});

describe('row 3: tendencies form', () => {
  it('halves the entropy of the valley odds at birdhouse', () => {
    const fresh = entropyBits(oddsIn('fresh', 'birdhouse'));
    expect(entropyBits(oddsIn('trained', 'birdhouse'))).toBeLessThanOrEqual(0.5 * fresh);
  });
});

describe('row 9: sure without grounds', () => {
  it('has no training run that started within two gate widths of obscure', () => {
    const deal = dealRuns(DATA_MIXTURE, trainingSeed(PARAMS.seed, false));
    const nearest = GATE_POSITIONS.obscure - 2 * PARAMS.gate.width;
    let furthest = -1;
    for (let i = 0; i < PARAMS.training.runs; i++) {
      furthest = Math.max(furthest, positionOf(deal().columns[0]));
    }
    expect(furthest).toBeLessThan(nearest);
    expect(furthest).toBeGreaterThan(GATE_POSITIONS.hearsay);
  });

  it.each(['trained', 'fenced'] as const)('is sure all the same: %s', (state) => {
    expect(chance(state, 'obscure', 'fog')).toBeGreaterThanOrEqual(0.7);
    expect(chance(state, 'obscure', 'hut')).toBeLessThanOrEqual(0.01);
  });

  it('is surer than the fresh face, where geometry alone gives about half', () => {
    const fresh = oddsIn('fresh', 'obscure');
    expect(fresh[VALLEYS.indexOf('fog')]).toBeLessThan(chance('trained', 'obscure', 'fog'));
    expect(entropyBits(oddsIn('trained', 'obscure'))).toBeLessThan(entropyBits(fresh));
  });
});
