import { beforeAll, describe, expect, it } from 'vitest';
import { loadMountain } from '@/content/pipeline/mountain';
import { DATA_GATES, GATES, VALLEYS, type ValleyName } from '@/scenes/ids';
import { type BakedMountain } from '@/scenes/model/baked';
import { likeliestValley, MountainReader } from '@/scenes/model/readings';

/** What the chapter Pre-training says of the mountain in words, held against the model. */
describe('what the chapter Pre-training says of the mountain is so', () => {
  let mountain: BakedMountain;
  let reader: MountainReader;
  beforeAll(async () => {
    mountain = await loadMountain();
    reader = new MountainReader(mountain);
  });

  const entropy = (gate: string, state: string) =>
    reader.read({ kind: 'entropy', gate, state }).value;
  const odds = (gate: string | number, state: string, valley: ValleyName) =>
    reader.odds({ gate, state })[VALLEYS.indexOf(valley)];

  it('fresh-snow: push back scatters most and reworded least of the gates on show', () => {
    const byEntropy = [...GATES].sort((a, b) => entropy(a, 'fresh') - entropy(b, 'fresh'));
    expect(byEntropy[0]).toBe('reworded');
    expect(byEntropy.at(-1)).toBe('pushback');
    expect(likeliestValley(mountain, { gate: 'pushback', state: 'fresh' })).toBe('village');
    expect(likeliestValley(mountain, { gate: 'reworded', state: 'fresh' })).toBe('ravine');
  });

  it('first-tracks: the first runs start from different gates', () => {
    const first = mountain.drawnRuns.filter(({ index }) => index < 32);
    expect(first).toHaveLength(32);
    expect(new Set(first.map(({ gate }) => gate)).size).toBeGreaterThanOrEqual(4);
    expect(first.map(({ index }) => index)).toEqual(first.map((_, order) => order));
  });

  it('guess-the-next-turn: data and guess leave together and part; only then is snow moved', () => {
    const { data, guess, gradient, gate } = mountain.lesson;
    expect(gate).toBe('birdhouse');
    expect(guess[0]).toBe(data[0]);
    expect(guess.some((column, layer) => Math.abs(column - data[layer]) > 4)).toBe(true);
    expect(Math.max(...gradient)).toBeGreaterThan(0);
    expect(Math.min(...gradient)).toBeLessThan(0);
  });

  it('deep-tracks: the lodge wins at birdhouse; the error falls, then levels off', () => {
    expect(likeliestValley(mountain, { gate: 'birdhouse', state: 'trained' })).toBe('lodge');
    const rise = odds('birdhouse', 'trained', 'lodge') - odds('birdhouse', 'fresh', 'lodge');
    expect(rise).toBeGreaterThan(0.3);
    const loss = (runs: number) => reader.read({ kind: 'loss', runs }).value;
    const fall = loss(0) - loss(4096);
    expect((loss(0) - loss(512)) / fall).toBeGreaterThan(0.8);
  });

  it('deep-tracks: one groove a valley, each deeper than the snow between', () => {
    const track = mountain.tracks.at(-1)!;
    const depth = (position: number) => {
      const column = Math.round(((position + 1) / 2) * (mountain.columns - 1));
      let sum = 0;
      for (let layer = 44; layer < 60; layer++) sum -= track[layer * mountain.columns + column];
      return sum / 16;
    };
    const grooves = [-0.8, -0.4, 0, 0.4, 0.8].map(depth);
    const between = [-0.6, -0.2, 0.2, 0.6].map(depth);
    expect(Math.min(...grooves)).toBeGreaterThan(Math.max(...between) + 0.2);
  });

  it('tendencies: from birdhouse most runs follow the groove to the lodge and some leave it', () => {
    const share = odds('birdhouse', 'trained', 'lodge');
    expect(share).toBeGreaterThan(0.5);
    expect(share).toBeLessThan(0.99);
  });

  it('reading-the-map: starts close together mostly end close together', () => {
    const distances: number[] = [];
    for (let position = -0.9; position <= 0.85; position += 0.05) {
      const a = reader.odds({ gate: position, state: 'trained' });
      const b = reader.odds({ gate: position + 0.05, state: 'trained' });
      distances.push(a.reduce((sum, chance, i) => sum + Math.abs(chance - b[i]) / 2, 0));
    }
    distances.sort((a, b) => a - b);
    expect(distances[distances.length >> 1]).toBeLessThan(0.15);
  });

  it('reading-the-map: bomb splits between ravine and hut, reworded goes to the ravine', () => {
    const bomb = Array.from(reader.odds({ gate: 'bomb', state: 'trained' }));
    const order = VALLEYS.toSorted((a, b) => bomb[VALLEYS.indexOf(b)] - bomb[VALLEYS.indexOf(a)]);
    expect(order.slice(0, 2)).toEqual(['ravine', 'hut']);
    expect(odds('reworded', 'trained', 'ravine')).toBeGreaterThan(0.7);
    expect(odds('reworded', 'trained', 'ravine')).toBeGreaterThan(bomb[0]);
  });

  it('has odds for every gate at every kept moment', () => {
    for (const moment of mountain.moments) {
      for (const gate of DATA_GATES) {
        expect(moment.odds[gate].reduce((a, b) => a + b)).toBeCloseTo(1, 6);
      }
    }
  });
});
