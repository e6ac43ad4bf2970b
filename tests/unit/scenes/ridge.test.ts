import { describe, expect, it } from 'vitest';
import { GATES } from '@/scenes/ids';
import { DATA_MIXTURE } from '@/scenes/model/mixture';
import { GATE_POSITIONS } from '@/scenes/model/geometry';
import { chanceOf } from '@/scenes/parts/describe';
import { SceneReader } from '@/scenes/parts/readout';
import { dataStarts, ridgeOf } from '@/scenes/parts/ridge';
import { AROUND_THE_FENCE } from '@/scenes/around-the-fence/scene';
import { loadMountain } from '@/content/pipeline/mountain';

const reader = new SceneReader(await loadMountain());
const { start } = AROUND_THE_FENCE;

describe('a chance along the ridge', () => {
  const ridge = ridgeOf(reader, AROUND_THE_FENCE, start, 'ravine');

  it('is at each gate what the gate’s own odds say', () => {
    ridge.gates.forEach(({ position, value }, i) => {
      const odds = reader.odds(AROUND_THE_FENCE, { ...start, gate: GATES[i] });
      expect(position).toBe(GATE_POSITIONS[GATES[i]]);
      expect(value).toBe(chanceOf(odds, 'ravine'));
    });
  });

  it('runs from left to right through every gate, within 0…1', () => {
    const places = ridge.curve.map(({ position }) => position);
    expect(places).toEqual([...places].sort((a, b) => a - b));
    for (const gate of GATES) expect(places).toContain(GATE_POSITIONS[gate]);
    for (const { value } of ridge.curve) expect(value >= 0 && value <= 1).toBe(true);
  });

  it('is low where raters looked and higher round the fence', () => {
    const [reworded, bomb] = ridge.gates;
    expect(reworded.value).toBeGreaterThan(5 * bomb.value);
  });

  it('stands at the present gate', () => {
    const state = { ...start, gate: 0.31 };
    expect(ridgeOf(reader, AROUND_THE_FENCE, state, 'ravine').here.position).toBe(0.31);
  });
});

describe('where the data started', () => {
  const starts = dataStarts();

  it('sums to all training runs', () => {
    expect(starts.reduce((sum, { value }) => sum + value, 0)).toBeCloseTo(1, 9);
  });

  it('is nothing to speak of at the gate nobody wrote from, and much at every other', () => {
    const near = (place: number) =>
      starts
        .filter(({ position }) => Math.abs(position - place) < 0.04)
        .reduce((sum, { value }) => sum + value, 0);
    for (const { gate } of DATA_MIXTURE) expect(near(GATE_POSITIONS[gate])).toBeGreaterThan(0.03);
    expect(near(GATE_POSITIONS.obscure)).toBeLessThan(0.01);
  });
});
