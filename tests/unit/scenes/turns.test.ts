import { describe, expect, it } from 'vitest';
import { loadMountain } from '@/content/pipeline/mountain';
import { TURNS } from '@/scenes/model/geometry';
import { SEND_ORIGINS, sampleSend } from '@/scenes/model/sampled-sends';
import { SceneReader } from '@/scenes/parts/readout';
import { standAfter, turnAt, turnsShared } from '@/scenes/parts/turns';
import { NEXT_TURN } from '@/scenes/next-turn/scene';
import { ONE_RUN } from '@/scenes/one-run/scene';

const mountain = await loadMountain();
const reader = new SceneReader(mountain);

describe('a run, turn by turn', () => {
  it('is at seed 1 the one the picture keeps, and at another one of its own, always the same', () => {
    const [kept] = sampleSend(mountain, SEND_ORIGINS['one/birdhouse']);
    expect(reader.run(ONE_RUN.start).columns).toEqual(kept);
    const other = { ...ONE_RUN.start, seed: 7 };
    expect(reader.run(other)).toEqual(reader.run(other));
    expect(reader.run(other).columns).not.toEqual(reader.run({ ...other, seed: 8 }).columns);
  });

  it('takes only turns that the odds allow; those sum to 1 at every turn', () => {
    const { columns } = reader.run(ONE_RUN.start);
    for (let turn = 0; turn < TURNS; turn++) {
      const odds = reader.turnOdds(ONE_RUN.start, standAfter(columns, turn));
      expect(odds.reduce((sum, chance) => sum + chance, 0)).toBeCloseTo(1, 9);
      expect(odds[turnAt(columns, turn)]).toBeGreaterThan(0);
    }
  });
});

describe('the step taken apart', () => {
  const { data, guess } = reader.lesson();
  const parting = turnsShared(data.columns, guess.columns);

  it('has a place where data and guess part', () => {
    expect(parting).toBeLessThan(TURNS);
    expect(data.columns.slice(0, parting + 1)).toEqual(guess.columns.slice(0, parting + 1));
    expect(turnAt(data.columns, parting)).not.toBe(turnAt(guess.columns, parting));
  });

  it('reads the odds there at any number of runs', () => {
    const stand = standAfter(data.columns, parting);
    for (const runs of [0, 64, 128]) {
      const odds = reader.turnOdds({ ...NEXT_TURN.start, runs }, stand);
      expect(odds.reduce((sum, chance) => sum + chance, 0)).toBeCloseTo(1, 9);
    }
  });

  it('counts all turns of a run shared with itself', () => {
    expect(turnsShared(data.columns, data.columns)).toBe(TURNS);
  });
});
