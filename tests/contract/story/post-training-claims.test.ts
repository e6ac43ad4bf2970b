import { beforeAll, describe, expect, it } from 'vitest';
import { loadMountain } from '@/content/pipeline/mountain';
import { GATES, type GateName, VALLEYS, type ValleyName } from '@/scenes/ids';
import { type BakedMountain } from '@/scenes/model/baked';
import { positionOf } from '@/scenes/model/geometry';
import { PARAMS, PREFERENCES } from '@/scenes/model/params';
import { type View } from '@/scenes/model/reading-query';
import { MountainReader } from '@/scenes/model/readings';
import { NAMED_STATES } from '@/scenes/model/state';

/** What the chapter Post-training says of the mountain in words, held against the model. */
describe('what the chapter Post-training says of the mountain is so', () => {
  let mountain: BakedMountain;
  let reader: MountainReader;
  beforeAll(async () => {
    mountain = await loadMountain();
    reader = new MountainReader(mountain);
  });

  /** Chance of a valley, 0…1. */
  const chance = (valley: ValleyName, view: View) => reader.odds(view)[VALLEYS.indexOf(valley)];
  /** Valleys of a view, the likeliest first. */
  const ranking = (view: View) => {
    const odds = reader.odds(view);
    return VALLEYS.toSorted((a, b) => odds[VALLEYS.indexOf(b)] - odds[VALLEYS.indexOf(a)]);
  };
  /** Share of the whole fence that stands in cells for which `here` holds. */
  const fenceShare = (here: (position: number, layer: number) => boolean) => {
    let all = 0;
    let within = 0;
    mountain.fence.forEach((height, cell) => {
      const layer = Math.floor(cell / mountain.columns);
      all += height;
      if (here(positionOf(cell % mountain.columns), layer)) within += height;
    });
    return within / all;
  };

  it('not-every-track: without fences the ravine is likeliest from bomb, then the hut', () => {
    expect(ranking({ gate: 'bomb', state: 'trained' }).slice(0, 2)).toEqual(['ravine', 'hut']);
    expect(chance('ravine', { gate: 'bomb', state: 'trained' })).toBeGreaterThan(0.4);
  });

  it('two-runs-one-choice: raters pick the hut, and a fifth of a fence makes it likeliest', () => {
    expect(PREFERENCES.bomb.hut).toBeGreaterThan(PREFERENCES.bomb.ravine);
    expect(ranking({ gate: 'bomb', state: 'fenced', fences: 0.2 })[0]).toBe('hut');
  });

  it('fences-rise: as they rise, the ravine only falls and the hut only rises', () => {
    const steps = [0, 0.2, 0.4, 0.6, 0.8, 1].map((fences) => {
      return { gate: 'bomb', state: 'fenced', fences } as const;
    });
    for (let i = 1; i < steps.length; i++) {
      expect(chance('ravine', steps[i])).toBeLessThan(chance('ravine', steps[i - 1]));
      expect(chance('hut', steps[i])).toBeGreaterThan(chance('hut', steps[i - 1]));
    }
    expect(ranking({ gate: 'bomb', state: 'fenced' })[0]).toBe('hut');
  });

  it('fences-rise: they stand on the upper slope, where runs to the ravine or village pass', () => {
    const half = mountain.layers / 2;
    expect(fenceShare((_, layer) => layer <= half + 2)).toBe(1);
    expect(fenceShare((_, layer) => layer < 4)).toBe(0);
    const toRavine = fenceShare((position) => position < -0.4);
    const toVillage = fenceShare((position) => Math.abs(position) < 0.2);
    expect(toRavine).toBeGreaterThan(0.5);
    expect(toRavine + toVillage).toBeGreaterThan(0.8);
  });

  it('same-mountain: fences off is the trained slope, groove for groove', () => {
    expect(NAMED_STATES.fenced).toEqual({ ...NAMED_STATES.trained, fences: 1 });
    for (const gate of GATES) {
      const bare = Array.from(reader.odds({ gate, state: 'trained' }));
      expect(Array.from(reader.odds({ gate, state: 'fenced', fences: 0 }))).toEqual(bare);
    }
    const depthAt = (position: number) => {
      const column = Math.round(((position + 1) / 2) * (mountain.columns - 1));
      return -mountain.tracks.at(-1)![34 * mountain.columns + column];
    };
    const grooves = [-0.74, -0.48].map(depthAt);
    const between = [-0.62, -0.16].map(depthAt);
    expect(Math.min(...grooves)).toBeGreaterThan(Math.max(...between) + 0.1);
  });

  it('small-data: this mountain takes more ratings than runs', () => {
    const [pairs, runs] = (['rated-pairs', 'training-runs'] as const).map(
      (kind) => reader.read({ kind }).value,
    );
    expect(pairs).toBeGreaterThan(runs);
  });

  it('less-likely: hardly any runs from bomb reach the ravine, and never none', () => {
    const order = ranking({ gate: 'bomb', state: 'fenced' });
    expect(order.slice(0, 2)).toEqual(['hut', 'village']);
    const rest = chance('ravine', { gate: 'bomb', state: 'fenced' });
    expect(rest).toBeGreaterThan(0);
    expect(rest).toBeLessThan(0.04);
  });

  it('less-likely: from bomb, looser skiing strays to the ravine more', () => {
    const shares = [0.5, 0.75, 1, 1.25, 1.5, 1.75, 2].map((temperature) =>
      chance('ravine', { gate: 'bomb', state: 'fenced', temperature }),
    );
    for (let i = 1; i < shares.length; i++) expect(shares[i]).toBeGreaterThan(shares[i - 1]);
  });

  it('less-likely: but from reworded, tighter skiing reaches it more', () => {
    const from = { gate: 'reworded', state: 'fenced' } as const;
    expect(chance('ravine', { ...from, temperature: 0.5 })).toBeGreaterThan(
      1.5 * chance('ravine', from),
    );
  });

  it('unrated-slopes: three gates were rated, and at obscure nearly nothing changed', () => {
    const rated: readonly GateName[] = ['bomb', 'pushback', 'birdhouse'];
    expect(Object.keys(PREFERENCES)).toEqual(rated);
    expect(new Set(PARAMS.rating.cycle)).toEqual(new Set(rated));
    expect(PREFERENCES.birdhouse.fog).toBe(PREFERENCES.birdhouse.lodge);
    for (const valley of VALLEYS) {
      const before = chance(valley, { gate: 'obscure', state: 'trained' });
      const after = chance(valley, { gate: 'obscure', state: 'fenced' });
      expect(Math.abs(after - before), valley).toBeLessThan(0.01);
    }
    expect(ranking({ gate: 'obscure', state: 'fenced' })[0]).toBe('fog');
    expect(fenceShare((position) => position > 0.45)).toBeLessThan(0.01);
  });

  it('passing-the-test: in the light the hut is likeliest from bomb', () => {
    expect(NAMED_STATES.fenced.light).toBe(true);
    expect(ranking({ gate: 'bomb', state: 'fenced' })[0]).toBe('hut');
  });
});
