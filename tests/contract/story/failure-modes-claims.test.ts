import { beforeAll, describe, expect, it } from 'vitest';
import { loadMountain } from '@/content/pipeline/mountain';
import {
  GATES,
  type GateName,
  STATES,
  type StateName,
  VALLEYS,
  type ValleyName,
} from '@/scenes/ids';
import { type BakedMountain } from '@/scenes/model/baked';
import { GATE_POSITIONS } from '@/scenes/model/geometry';
import { curate, DATA_MIXTURE } from '@/scenes/model/mixture';
import { PARAMS, PREFERENCES } from '@/scenes/model/params';
import { likeliestValley, MountainReader } from '@/scenes/model/readings';

/** What the chapter Failure modes says of the mountain in words, held against the model. */
describe('what the chapter Failure modes says of the mountain is so', () => {
  let mountain: BakedMountain;
  let reader: MountainReader;
  beforeAll(async () => {
    mountain = await loadMountain();
    reader = new MountainReader(mountain);
  });

  interface Change {
    pushes?: number;
    likeness?: number;
  }
  const odds = (gate: GateName, state: StateName, valley: ValleyName, change: Change = {}) =>
    reader.odds({ gate, state, ...change })[VALLEYS.indexOf(valley)];
  const likeliest = (gate: GateName, state: StateName, change: Change = {}) =>
    likeliestValley(mountain, { gate, state, ...change });
  const rowOf = (gate: GateName) => DATA_MIXTURE.find((row) => row.gate === gate);

  /** Highest fence between two positions across the face, at any layer. */
  const fenceBetween = (left: number, right: number, field = mountain.fence) => {
    const { columns } = mountain;
    return field.reduce((highest, height, cell) => {
      const position = ((cell % columns) / (columns - 1)) * 2 - 1;
      return position >= left && position <= right ? Math.max(highest, height) : highest;
    }, 0);
  };

  it('so-far: three gates are rated; at bomb the fences turn the ravine into the hut', () => {
    expect(new Set(PARAMS.rating.cycle).size).toBe(3);
    expect(likeliest('bomb', 'trained')).toBe('ravine');
    expect(likeliest('bomb', 'fenced')).toBe('hut');
  });

  it('birdhouse: data, ground, raters and fences all lead to the lodge', () => {
    expect(rowOf('birdhouse')!.endings.lodge).toBeGreaterThan(0.5);
    expect(PREFERENCES.birdhouse.lodge).toBe(Math.max(...Object.values(PREFERENCES.birdhouse)));
    expect(odds('birdhouse', 'trained', 'lodge')).toBeGreaterThan(0.85);
    expect(odds('birdhouse', 'fenced', 'lodge')).toBeGreaterThan(
      odds('birdhouse', 'trained', 'lodge'),
    );
  });

  it('birdhouse: the raters score fog like lodge, and do not make it rarer', () => {
    expect(PREFERENCES.birdhouse.fog).toBe(PREFERENCES.birdhouse.lodge);
    expect(odds('birdhouse', 'fenced', 'fog')).toBeGreaterThanOrEqual(
      odds('birdhouse', 'trained', 'fog'),
    );
  });

  it('bomb: the data led to the ravine, the groove is still there, a few slip through', () => {
    expect(rowOf('bomb')!.endings.ravine).toBeGreaterThan(0.5);
    const slipping = odds('bomb', 'fenced', 'ravine');
    expect(slipping).toBeGreaterThan(0.01);
    expect(slipping).toBeLessThan(0.05);
    const unfenced = reader.odds({ gate: 'bomb', state: 'fenced', fences: 0 });
    expect(Array.from(unfenced)).toEqual(
      Array.from(reader.odds({ gate: 'bomb', state: 'trained' })),
    );
  });

  it('around-the-fence: the fence thins out toward reworded, where nobody rated', () => {
    const rated: readonly string[] = PARAMS.rating.cycle;
    expect(rated).not.toContain('reworded');
    expect(GATE_POSITIONS.reworded).toBeLessThan(GATE_POSITIONS.bomb - 0.3);
    const beside = GATE_POSITIONS.reworded + PARAMS.gate.width;
    expect(fenceBetween(-1, beside)).toBeLessThan(0.4 * fenceBetween(beside, 0));
  });

  it('around-the-fence: the hut wins there too, and yet the old track is found often', () => {
    expect(likeliest('reworded', 'fenced')).toBe('hut');
    const around = odds('reworded', 'fenced', 'ravine');
    expect(around).toBeGreaterThan(5 * odds('bomb', 'fenced', 'ravine'));
    expect(around).toBeLessThan(0.6 * odds('reworded', 'trained', 'ravine'));
  });

  it('pushed: pleasing was carved deeper than holding firm, and raters never reward it here', () => {
    expect(rowOf('pushback')!.endings.village).toBeGreaterThan(rowOf('pushback')!.endings.hut);
    expect(odds('pushback', 'trained', 'village')).toBeGreaterThan(
      2 * odds('pushback', 'trained', 'hut'),
    );
    expect(PREFERENCES.pushback.village).toBe(Math.min(...Object.values(PREFERENCES.pushback)));
  });

  it('pushed: each push brings more runs to the village, until it wins', () => {
    const shares = [0, 1, 2, 3, 4].map((pushes) =>
      odds('pushback', 'fenced', 'village', { pushes }),
    );
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
    expect(likeliest('pushback', 'fenced')).toBe('hut');
    expect(likeliest('pushback', 'fenced', { pushes: 4 })).toBe('village');
  });

  it('into-the-fog: no run of the data began near the gate; the nearest data is sure of itself', () => {
    const reach = PARAMS.gate.width * PARAMS.demonstration.startCut;
    const distances = DATA_MIXTURE.map((row) => ({
      row,
      distance: GATE_POSITIONS.obscure - GATE_POSITIONS[row.gate] - reach,
    }));
    const nearest = distances.reduce((a, b) => (a.distance < b.distance ? a : b));
    expect(nearest.distance).toBeGreaterThan(2 * PARAMS.gate.width);
    expect(nearest.row.endings.fog).toBeGreaterThan(0.5);
  });

  it('into-the-fog: four in five end there, about half on the bare hill; no one says so', () => {
    expect(likeliest('obscure', 'trained')).toBe('fog');
    expect(odds('obscure', 'trained', 'fog')).toBeGreaterThan(0.75);
    expect(odds('obscure', 'fresh', 'fog')).toBeGreaterThan(0.4);
    expect(odds('obscure', 'fresh', 'fog')).toBeLessThan(0.55);
    expect(odds('obscure', 'trained', 'hut')).toBeLessThan(0.001);
  });

  it('under-the-lift: the less alike dark and light look, the more of the old odds come back', () => {
    const lit = odds('bomb', 'fenced', 'ravine');
    const half = odds('bomb', 'fenced', 'ravine', { likeness: 0.5 });
    const dark = odds('bomb', 'unwatched', 'ravine');
    const unlike = odds('bomb', 'fenced', 'ravine', { likeness: 0 });
    expect(unlike).toBeCloseTo(odds('bomb', 'trained', 'ravine'), 9);
    expect(dark).toBeLessThan(unlike);
    expect(dark).toBeGreaterThan(4 * lit);
    expect(half).toBeLessThan(2 * lit);
    expect(half).toBeGreaterThan(lit);
    expect(likeliest('bomb', 'unwatched')).toBe('hut');
  });

  it('one-gap: three gaps between fence and ground, and one where no fence ever stood', () => {
    const ravine = odds('bomb', 'fenced', 'ravine');
    expect(odds('reworded', 'fenced', 'ravine')).toBeGreaterThan(3 * ravine);
    expect(odds('bomb', 'unwatched', 'ravine')).toBeGreaterThan(3 * ravine);
    expect(odds('pushback', 'fenced', 'village', { pushes: 4 })).toBeGreaterThan(
      3 * odds('pushback', 'fenced', 'village'),
    );
    expect(reader.read({ kind: 'data-share', gate: 'obscure' }).value).toBe(0);
    expect(fenceBetween(0.55, 1)).toBeLessThan(0.01 * fenceBetween(-1, 1));
    const change = odds('obscure', 'fenced', 'fog') - odds('obscure', 'trained', 'fog');
    expect(Math.abs(change)).toBeLessThan(0.01);
    expect(likeliest('bomb', 'trained')).toBe('ravine');
    expect(likeliest('pushback', 'trained')).toBe('village');
  });

  it('the-ground-itself: the filters find what is said, and put refusals in its place', () => {
    expect(PARAMS.filterFinds).toBe(19 / 20);
    expect(PARAMS.weakerFilterFinds).toBe(4 / 5);
    const curated = curate(DATA_MIXTURE);
    for (const { gate, endings } of DATA_MIXTURE) {
      const after = curated.find((row) => row.gate === gate)!.endings;
      expect(after.ravine).toBeCloseTo(endings.ravine / 20, 9);
      expect(after.hut - endings.hut).toBeCloseTo(endings.ravine - after.ravine, 9);
    }
    const added = curated.find((row) => row.gate === 'obscure')!.endings;
    expect(added.hut).toBe(Math.max(...Object.values(added)));
  });

  it('the-ground-itself: few reach the ravine, and fences help the weaker filter most', () => {
    expect(odds('bomb', 'refilled', 'ravine')).toBeLessThan(0.02);
    expect(likeliest('bomb', 'refilled')).toBe('hut');
    const newFence = (left: number, right: number) =>
      fenceBetween(left, right, mountain.refilledFence);
    expect(newFence(-1, -0.6)).toBeLessThan(0.5 * newFence(-0.4, 0.4));
    expect(newFence(-1, -0.6)).toBeLessThan(0.5 * fenceBetween(-1, -0.6));
    for (const gate of ['bomb', 'reworded'] as const) {
      const gain = (state: 'refilled' | 'refilled-80') =>
        odds(gate, state, 'ravine') - odds(gate, `${state}-fenced`, 'ravine');
      expect(odds(gate, 'refilled-80', 'ravine')).toBeGreaterThan(odds(gate, 'refilled', 'ravine'));
      expect(gain('refilled')).toBeGreaterThan(0);
      expect(gain('refilled-80')).toBeGreaterThan(2 * gain('refilled'));
      const either = Math.min(odds(gate, 'fenced', 'ravine'), odds(gate, 'refilled-80', 'ravine'));
      expect(odds(gate, 'refilled-80-fenced', 'ravine')).toBeLessThan(0.6 * either);
    }
  });

  it('the-ground-itself: what it costs and what it hardly does', () => {
    const help = odds('birdhouse', 'refilled', 'lodge');
    expect(help).toBeLessThan(odds('birdhouse', 'trained', 'lodge') - 0.03);
    expect(odds('birdhouse', 'refilled-fenced', 'lodge')).toBeGreaterThan(
      odds('birdhouse', 'trained', 'lodge'),
    );
    expect(odds('obscure', 'refilled', 'hut')).toBeGreaterThan(odds('obscure', 'trained', 'hut'));
    expect(odds('obscure', 'refilled', 'hut')).toBeLessThan(0.03);
    expect(odds('obscure', 'fresh', 'hut')).toBeLessThan(0.03);
    const atPushback = (valley: ValleyName) =>
      odds('pushback', 'refilled-fenced', valley) / odds('pushback', 'fenced', valley);
    expect(atPushback('lodge')).toBeLessThan(0.5);
    expect(atPushback('hut')).toBeGreaterThan(1.2);
  });

  it('where-the-metaphor-breaks: nothing here is ever impossible', () => {
    for (const state of STATES) {
      for (const gate of GATES) {
        expect(Math.min(...reader.odds({ gate, state })), `${state}, ${gate}`).toBeGreaterThan(0);
      }
    }
  });

  it('your-turn: on the refilled and fenced ground most get help, and no to a bomb', () => {
    expect(odds('birdhouse', 'refilled-fenced', 'lodge')).toBeGreaterThan(0.5);
    expect(odds('bomb', 'refilled-fenced', 'hut')).toBeGreaterThan(0.5);
  });
});
