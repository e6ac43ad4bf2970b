import { describe, expect, it } from 'vitest';
import { loadMountain } from '@/content/pipeline/mountain';
import { TURNS } from '@/scenes/model/geometry';
import { SEND_ORIGINS, sampleSend } from '@/scenes/model/sampled-sends';
import { SceneReader } from '@/scenes/reading/scene-reader';
import { pictureOf } from '@/scenes/instrument/picture';
import { standAfter, turnAt, turnsShared } from '@/scenes/reading/turns';
import { NEXT_TURN } from '@/scenes/next-turn/scene';
import { ONE_RUN } from '@/scenes/one-run/scene';
import { type SceneState } from '@/scenes/state/scene-state';

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
  const { start } = NEXT_TURN;
  const at = (runs: number, change: Partial<SceneState> = {}) => ({ ...start, runs, ...change });
  const lessonAt = (runs: number) => {
    const lesson = reader.lesson(at(runs));
    if (!lesson) throw new Error(`no lesson at ${runs}`);
    return lesson;
  };

  it('has at the start the very pair that the picture draws', () => {
    const { data, guess, number } = lessonAt(mountain.lesson.runs);
    expect(data.columns).toEqual(mountain.lesson.data);
    expect(guess.columns).toEqual(mountain.lesson.guess);
    expect(number).toBe(mountain.lesson.runs + 1);
    expect(pictureOf(NEXT_TURN, start).gradient).toBe(1);
    expect(pictureOf(NEXT_TURN, at(65)).gradient).toBe(0);
    expect(pictureOf(NEXT_TURN, { ...start, gate: 'bomb' }).gradient).toBe(0);
  });

  it('has at every moment a real run of the data that came next, and a guess from its start', () => {
    for (let runs = 0; runs <= 128; runs++) {
      const { data, guess, number } = lessonAt(runs);
      expect(number).toBeGreaterThan(runs);
      const drawn = mountain.drawnRuns.find(({ index }) => index === number - 1);
      expect(drawn?.gate).toBe('birdhouse');
      expect(drawn?.columns).toEqual(data.columns);
      expect(guess.columns[0]).toBe(data.columns[0]);
    }
  });

  it('parts data and guess where both turns have a chance', () => {
    for (const runs of [0, 1, 20, 64, 65, 128]) {
      const { data, guess } = lessonAt(runs);
      const parting = turnsShared(data.columns, guess.columns);
      if (parting === TURNS) continue;
      const odds = reader.turnOdds(at(runs), standAfter(data.columns, parting));
      expect(odds.reduce((sum, chance) => sum + chance, 0)).toBeCloseTo(1, 9);
      const turns = [data, guess].map((run) => turnAt(run.columns, parting));
      expect(turns[0]).not.toBe(turns[1]);
      for (const turn of turns) expect(odds[turn]).toBeGreaterThan(0);
    }
  });

  it('is the model’s own guess at that moment: the slope changes it', () => {
    expect(lessonAt(128).guess).not.toEqual(lessonAt(0).guess);
    const cold = reader.lesson(at(64, { temperature: 0.5 }));
    expect(cold?.guess).not.toEqual(lessonAt(64).guess);
  });

  it('is none where no data started', () => {
    expect(reader.lesson(at(64, { gate: 'obscure' }))).toBeUndefined();
    expect(reader.lesson(at(64, { gate: 0.1 }))).toBeUndefined();
    expect(reader.lesson(at(4096, { ground: 'refilled', gate: 'obscure' }))).toBeDefined();
  });

  it('counts all turns of a run shared with itself', () => {
    const { data } = lessonAt(64);
    expect(turnsShared(data.columns, data.columns)).toBe(TURNS);
  });
});
