import { describe, expect, it } from 'vitest';
import { HEADINGS, TURNS } from '@/scenes/model/geometry';
import { sampleSend, SEND_ORIGINS } from '@/scenes/model/sampled-sends';
import { takeTurn } from '@/scenes/one-run/take-turn';
import { ONE_RUN } from '@/scenes/one-run/scene';
import { pictureOf } from '@/scenes/instrument/picture';
import { SceneReader } from '@/scenes/reading/scene-reader';
import { standAfter, turnAt } from '@/scenes/reading/turns';
import { nearestScene } from '@/scenes/state/nearest';
import { type SceneState } from '@/scenes/state/scene-state';
import { shipped } from '../model/shipped';

const reader = new SceneReader(shipped);
const { start } = ONE_RUN;
const [kept] = sampleSend(shipped, SEND_ORIGINS['one/birdhouse']);
const wayOf = (state: SceneState, turn: number) => turnAt(reader.run(state).columns, turn - 1);
/** A way that the next turn would not take, with a chance. */
function otherWay(state: SceneState): number {
  const { columns } = reader.run(state);
  const odds = reader.turnOdds(state, standAfter(columns, state.n));
  const goes = turnAt(columns, state.n);
  return [1, 2, 3, 4].map((on) => (goes + on) % HEADINGS).find((way) => odds[way] > 0) ?? goes;
}

describe('the run of a state', () => {
  it('is the kept one only where that is true', () => {
    expect(reader.run(start).columns).toEqual(kept);
    const unlit = { fences: 1, light: false, likeness: 0 };
    expect(reader.run({ ...start, ...unlit }).columns).toEqual(kept);
    const others: Partial<SceneState>[] = [
      { gate: 'bomb' },
      { gate: 0.3 },
      { temperature: 1.5 },
      { runs: 0 },
      { fences: 1 },
      { pushes: 2 },
      { ground: 'refilled' },
      { seed: 2 },
    ];
    for (const change of others) {
      const state = nearestScene({ ...start, ...change });
      expect(reader.run(state).columns, JSON.stringify(change)).not.toEqual(kept);
    }
  });

  it('starts near its gate, at any seed', () => {
    for (const seed of [1, 2, 3]) {
      expect(reader.run({ ...start, gate: 'bomb', seed }).columns[0]).toBeLessThan(40);
    }
  });

  it('is never drawn as the kept one once a turn was chosen', () => {
    expect(pictureOf(ONE_RUN, start).send).toEqual(['one/birdhouse']);
    const forked = takeTurn(reader, start, otherWay(start));
    expect(pictureOf(ONE_RUN, forked).send).not.toContain('one/birdhouse');
  });
});

describe('taking a turn', () => {
  it('goes that way and one turn on, and leaves the run so far', () => {
    const way = otherWay(start);
    const taken = takeTurn(reader, start, way);
    expect(taken.n).toBe(start.n + 1);
    expect(taken.forks).toEqual([{ turn: start.n + 1, way }]);
    expect(wayOf(taken, taken.n)).toBe(way);
    expect(reader.run(taken).columns.slice(0, start.n + 1)).toEqual(kept.slice(0, start.n + 1));
    expect(nearestScene(taken)).toEqual(taken);
  });

  it('needs no fork where the run goes that way anyway, and keeps those further down', () => {
    const deep = { ...takeTurn(reader, start, otherWay(start)), n: 3 };
    const on = takeTurn(reader, deep, wayOf(deep, 4));
    expect(on).toEqual({ ...deep, n: 4 });
  });

  it('drops the forks further down when an earlier turn is changed', () => {
    const deep = { ...takeTurn(reader, start, otherWay(start)), n: 3 };
    const changed = takeTurn(reader, deep, otherWay(deep));
    expect(changed.forks.map(({ turn }) => turn)).toEqual([4]);
  });

  it('goes back to the run itself without a trace', () => {
    const forked = { ...takeTurn(reader, start, otherWay(start)), n: start.n };
    expect(takeTurn(reader, forked, turnAt(kept, start.n)).forks).toEqual([]);
  });

  it('leads to other ends, and nowhere from the foot', () => {
    let state: SceneState = { ...start, n: 0 };
    while (state.n < TURNS) {
      const odds = reader.turnOdds(state, standAfter(reader.run(state).columns, state.n));
      state = takeTurn(reader, state, odds[0] > 0 ? 0 : otherWay(state));
    }
    expect(reader.run(state).valley).toBe('ravine');
    expect(takeTurn(reader, state, 4)).toBe(state);
    expect(takeTurn(reader, { ...state, n: 10_000 }, 4).n).toBe(10_000);
  });
});
