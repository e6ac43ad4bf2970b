import { Color, InstancedBufferAttribute, InstancedMesh, Matrix4, Vector3 } from 'three';
import { describe, expect, it } from 'vitest';
import { type BatchLine } from '@/scenes/world/lines/line-geometry';
import { withDistances } from '@/scenes/world/runs/curve';
import { HeadPlacer } from '@/scenes/world/sent-runs/head-placer';

const SPREAD = 0.35;
const RUNS = 12;
const LENGTH = 100;

/** A dozen runs straight down the same lane, the hardest case for those who are down. */
const lines = (lost: boolean): BatchLine[] =>
  Array.from({ length: RUNS }, (_, i) => ({
    curve: withDistances(Float32Array.from({ length: 202 }, (_, k) => (k % 2 ? (k - 1) / 2 : 0))),
    paint: new Color(),
    set: 0,
    lag: (i * 0.618034) % 1,
    lost,
  }));

/** How far down each skier stands, and how large, when the first has come so far. */
function skiersAt(reach: number, lost: boolean) {
  const heads = new InstancedMesh(undefined, undefined, RUNS);
  heads.instanceColor = new InstancedBufferAttribute(new Float32Array(RUNS * 3), 3);
  const placer = new HeadPlacer(() => 0);
  placer.begin(heads);
  placer.place(lines(lost), reach * (1 + SPREAD), SPREAD, 1, 1);
  placer.end();
  const matrix = new Matrix4();
  return Array.from({ length: heads.count }, (_, i) => {
    heads.getMatrixAt(i, matrix);
    return { down: matrix.elements[14], size: new Vector3().setFromMatrixScale(matrix).x };
  });
}

describe('skiers at the heads of sent runs', () => {
  it('stand apart when all are down', () => {
    const places = skiersAt(1, false)
      .map(({ down }) => down)
      .sort((a, b) => a - b);
    expect(places).toHaveLength(RUNS);
    expect(places[0]).toBeGreaterThan(0.8 * LENGTH);
    places.slice(1).forEach((place, i) => expect(place - places[i]).toBeGreaterThan(0.5));
  });

  it('are gone once they are over the cliff, and whole well before it', () => {
    expect(Math.max(...skiersAt(1, true).map(({ size }) => size))).toBeLessThan(1e-6);
    const onTheirWay = skiersAt(0.6, true);
    const whole = skiersAt(0.6, false)[0].size;
    expect(whole).toBeGreaterThan(0);
    for (const { size } of onTheirWay) expect(size).toBeCloseTo(whole, 6);
  });
});
