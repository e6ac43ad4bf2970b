import { beforeAll, describe, expect, it } from 'vitest';
import { loadMountain } from '@/content/pipeline/mountain';
import { DATA_GATES, GATES, type GateName, type StateName, VALLEYS } from '@/scenes/ids';
import { type BakedMountain } from '@/scenes/model/baked';
import { GATE_POSITIONS, positionOf } from '@/scenes/model/geometry';
import { PARAMS } from '@/scenes/model/params';
import { likeliestValley, MountainReader } from '@/scenes/model/readings';
import { NAMED_STATES } from '@/scenes/model/state';

/** What the chapter Alignment says of the mountain in words, held against the model. */
describe('what the chapter Alignment says of the mountain is so', () => {
  let mountain: BakedMountain;
  let reader: MountainReader;
  beforeAll(async () => {
    mountain = await loadMountain();
    reader = new MountainReader(mountain);
  });

  /** Chances by valley, 0…1. */
  const odds = (gate: GateName, state: StateName) => {
    const chances = reader.odds({ gate, state });
    return Object.fromEntries(VALLEYS.map((valley, i) => [valley, chances[i]]));
  };
  const likeliest = (gate: GateName, state: StateName) =>
    likeliestValley(mountain, { gate, state });

  it('opening: from most gates one valley draws more than all others together', () => {
    const decided = GATES.filter((gate) => Math.max(...Object.values(odds(gate, 'trained'))) > 0.5);
    expect(decided.length).toBeGreaterThan(GATES.length / 2);
    expect(decided).toContain('birdhouse');
    expect(likeliest('birdhouse', 'trained')).toBe('lodge');
  });

  it('everything-leans: the gates stand in the order that is read out', () => {
    const places = GATES.map((gate) => GATE_POSITIONS[gate]);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(GATES).toEqual(['reworded', 'bomb', 'pushback', 'birdhouse', 'obscure']);
  });

  it('tone-to-ethics: three gates, three likeliest valleys', () => {
    expect(likeliest('bomb', 'trained')).toBe('ravine');
    expect(likeliest('pushback', 'trained')).toBe('village');
    expect(likeliest('birdhouse', 'trained')).toBe('lodge');
  });

  it('which-way: most give in at push back, some help or hold firm, hardly any do harm', () => {
    const { ravine, hut, village, lodge } = odds('pushback', 'trained');
    expect(village).toBeGreaterThan(0.5);
    for (const some of [hut, lodge]) {
      expect(some).toBeGreaterThan(0.05);
      expect(some).toBeLessThan(village / 2);
    }
    expect(ravine).toBeLessThan(0.02);
  });

  it('three-questions: no text began near obscure, yet its runs close up into one groove', () => {
    const reach = (gate: (typeof DATA_GATES)[number]) =>
      Math.abs(GATE_POSITIONS[gate] - GATE_POSITIONS.obscure);
    for (const { gate, columns } of mountain.drawnRuns) {
      expect(gate).not.toBe('obscure');
      const distance = GATE_POSITIONS.obscure - positionOf(columns[0]);
      expect(distance).toBeGreaterThan(2 * PARAMS.gate.width);
    }
    expect(Math.min(...DATA_GATES.filter((gate) => gate !== 'obscure').map(reach))).toBeGreaterThan(
      (2 + PARAMS.demonstration.startCut) * PARAMS.gate.width,
    );
    expect(likeliest('obscure', 'trained')).toBe('fog');
    const { fog, hut } = odds('obscure', 'trained');
    expect(fog).toBeGreaterThan(0.7);
    expect(hut).toBeLessThan(0.01);
    const spread = (state: StateName) =>
      reader.read({ kind: 'spread', gate: 'obscure', state }).value;
    expect(spread('trained')).toBeLessThan(spread('fresh') / 1.5);
  });

  it('made-not-told: no fence stands on the trained slope, and yet its shape steers', () => {
    expect(NAMED_STATES.trained.fences).toBe(0);
    const { lodge } = odds('birdhouse', 'trained');
    expect(lodge).toBeGreaterThan(0.85);
    expect(lodge).toBeGreaterThan(2 * odds('birdhouse', 'fresh').lodge);
  });

  it('two-stages: the fences turn the likeliest way from bomb from the ravine to the hut', () => {
    expect(likeliest('bomb', 'trained')).toBe('ravine');
    expect(likeliest('bomb', 'fenced')).toBe('hut');
  });
});
