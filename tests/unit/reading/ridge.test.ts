import { describe, expect, it } from 'vitest';
import { GATES, type ValleyName } from '@/scenes/ids';
import { GATE_POSITIONS } from '@/scenes/model/geometry';
import { PARAMS } from '@/scenes/model/params';
import { chanceOf } from '@/scenes/words/sentences';
import { SceneReader } from '@/scenes/reading/scene-reader';
import { dataStartsOf, ridgeGround, ridgeOf, ridgePoint, supportOf } from '@/scenes/reading/ridge';
import { AROUND_THE_FENCE } from '@/scenes/around-the-fence/scene';
import { type SceneState } from '@/scenes/state/scene-state';
import { loadMountain } from '@/content/pipeline/mountain';

const reader = new SceneReader(await loadMountain());
const { start } = AROUND_THE_FENCE;

describe('a chance along the ridge', () => {
  const chances = reader.endingChances(AROUND_THE_FENCE, start, 'ravine');
  const ridge = ridgeOf(reader, chances);

  it('is at each gate what the gate’s own odds say', () => {
    ridge.gates.forEach(({ position, value }, i) => {
      const odds = reader.odds(AROUND_THE_FENCE, { ...start, gate: GATES[i] });
      expect(position).toBe(GATE_POSITIONS[GATES[i]]);
      expect(value).toBeCloseTo(chanceOf(odds, 'ravine'), 12);
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

  it('is at any place what a gate there says', () => {
    const point = ridgePoint(reader, chances, 0.31);
    const odds = reader.odds(AROUND_THE_FENCE, { ...start, gate: 0.31 });
    expect(point.position).toBe(0.31);
    expect(point.value).toBeCloseTo(chanceOf(odds, 'ravine'), 12);
  });

  it('is worked out once for as long as only the gate moves', () => {
    const along = (state: SceneState, valley: ValleyName = 'ravine') =>
      reader.endingChances(AROUND_THE_FENCE, state, valley);
    const kept = along(start);
    expect(along({ ...start, gate: 0.31 })).toBe(kept);
    const bare = along({ ...start, fences: 0 });
    expect(bare).not.toEqual(kept);
    expect(along(start, 'fog')).not.toEqual(kept);
    expect(along({ ...start, fences: 0 })).toEqual(bare);
    expect(along(start)).toEqual(kept);
  });
});

describe('where the data started', () => {
  it('is where the data behind the state did, and nowhere before any training', () => {
    const total = (state: SceneState) => dataStartsOf(state).reduce((sum, share) => sum + share, 0);
    expect(total(start)).toBeCloseTo(1, 9);
    expect(total({ ...start, runs: 0 })).toBe(0);
    const curated: SceneState = { ...start, ground: 'refilled' };
    expect(supportOf(dataStartsOf(start), 'obscure')).toBe(0);
    expect(supportOf(dataStartsOf(curated), 'obscure')).toBeGreaterThan(0.05);
  });

  it('is drawn from left to right, gates and all', () => {
    const { points, gates } = ridgeGround(dataStartsOf(start), 'it', PARAMS.rating.cycle);
    expect(gates.filter(({ rated }) => rated).map(({ label }) => label)).toEqual([
      'bomb',
      'push back',
      'birdhouse',
    ]);
    const places = points.map(({ position }) => position);
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(gates.map(({ position }) => position)).toEqual(
      GATES.map((gate) => GATE_POSITIONS[gate]),
    );
  });
});
