import { type Mesh } from 'three';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { oddsAlong } from '@/scenes/model/odds-along';
import { MountainSolver } from '@/scenes/model/solver';
import { NAMED_STATES } from '@/scenes/model/state';
import { type SampledPicture } from '@/scenes/pose/sampled-picture';
import { TIERS } from '@/scenes/quality/tiers';
import { fansAlong, headAt } from '@/scenes/world/choices/choice-fans';
import { Crowd } from '@/scenes/world/crowd/Crowd';
import { Fences } from '@/scenes/world/fences/Fences';
import { type PreparedWorld } from '@/scenes/world/prepare-world';
import { SampledRuns } from '@/scenes/world/sampled/SampledRuns';
import { linesOf } from '@/scenes/world/sent-runs/sent-lines';
import { TrackDepth } from '@/scenes/world/tracks/track-depth';
import { type Mounted, mountMountain } from './mount-mountain';
import { shippedAssets } from './shipped-assets';
import { type MountainAssets } from '@/scenes/world/terrain-data';

const PATIENCE = { timeout: 20_000, interval: 20 };

let assets: MountainAssets;
let solver: MountainSolver;
beforeAll(async () => {
  assets = await shippedAssets();
  solver = new MountainSolver(assets.mountain).show(NAMED_STATES.trained);
});

const fences = ({ fences, textures }: PreparedWorld) => (
  <Fences shipped={fences} normals={textures.normals} />
);

const runsOf = (count: number, seed: number) =>
  solver.sampleRuns('bomb', count, seed).map((columns) => ({ columns }));

/** Shows values one after another, then none; what is held at the end beyond the beginning. */
function leftOver(mounted: Mounted, values: readonly SampledPicture[]) {
  // The first lets be made what is made once.
  for (const value of [values[0], undefined]) mounted.sample(value);
  const before = mounted.renderer.held;
  for (const value of values) mounted.sample(value);
  expect(mounted.renderer.held).not.toEqual(before);
  mounted.sample(undefined);
  return { before, after: mounted.renderer.held };
}

describe('sampled runs', () => {
  it('are all freed over a hundred changes', async () => {
    const mounted = await mountMountain({ assets, parts: () => <SampledRuns /> });
    const values = Array.from({ length: 100 }, (_, i) => ({ runs: runsOf(1 + (i % 3), i + 1) }));
    const { before, after } = leftOver(mounted, values);
    expect(after.geometries).toBe(before.geometries);
    expect(after.textures).toBe(before.textures);
    expect(mounted.renderer.drawn).toEqual([]);
    mounted.unmount();
    await vi.waitFor(
      () => expect(mounted.renderer.held).toEqual({ geometries: 0, textures: 0, materials: 0 }),
      PATIENCE,
    );
  });

  it('have a line each, and a skier at the head of a dozen at most', async () => {
    const mounted = await mountMountain({ assets, parts: () => <SampledRuns /> });
    for (const count of [1, 10, 100]) {
      const runs = runsOf(count, 3);
      mounted.sample({ runs });
      const { drawn } = mounted.renderer;
      const look = { set: 0, step: TIERS.low.sendStep, together: false };
      const columns = runs.map((run) => run.columns);
      const points = linesOf(columns, assets.mountain.columns, look).map(
        ({ curve }) => curve.count,
      );
      const [lines] = drawn.filter(({ geometry }) => geometry.hasAttribute('passage'));
      expect(lines.geometry.getAttribute('position').count).toBe(
        2 * points.reduce((sum, one) => sum + one),
      );
      const [heads] = drawn.filter((mesh) => 'isInstancedMesh' in mesh);
      expect(heads).toMatchObject({ count: Math.min(count, 12) });
    }
    mounted.sample({ runs: [] });
    expect(mounted.renderer.drawn).toEqual([]);
    mounted.unmount();
  });

  it('have their head at the fan of the turn that is next', () => {
    const [run] = solver.sampleRuns('bomb', 1, 8);
    const look = { set: 0, step: 1.8, together: true };
    const [{ curve }] = linesOf([run], assets.mountain.columns, look);
    const fans = fansAlong(oddsAlong(solver.model, run), curve);
    for (const turns of [0, 1, 24, 62]) {
      expect(headAt(fans, turns / 63)).toBeCloseTo(fans[turns].along, 6);
    }
    expect(headAt(fans, 1)).toBe(1);
  });
});

describe('a sampled crowd', () => {
  it('takes the place of the pose’s own, is freed, and gives it back', async () => {
    const mounted = await mountMountain({ assets, parts: () => <Crowd /> });
    const crowd = new Float32Array(3);
    crowd[0] = 1;
    mounted.draw({ crowd });
    const [posed] = mounted.renderer.drawn;
    expect(mounted.renderer.drawn).toHaveLength(1);
    mounted.sample({ crowd: { runs: solver.sampleRuns('bomb', 1000, 4), gate: -0.46 } });
    const [own] = mounted.renderer.drawn;
    expect(mounted.renderer.drawn).toHaveLength(1);
    expect(own).not.toBe(posed);
    let freed = 0;
    own.geometry.addEventListener('dispose', () => freed++);
    mounted.sample(undefined);
    expect(freed).toBe(1);
    expect(mounted.renderer.drawn).toEqual([posed]);
    mounted.unmount();
    await vi.waitFor(
      () => expect(mounted.renderer.held).toEqual({ geometries: 0, textures: 0, materials: 0 }),
      PATIENCE,
    );
  });
});

describe('a fence of other ratings', () => {
  const shapes = (drawn: readonly Mesh[]) => drawn.map(({ geometry }) => geometry);

  it('takes the place of the shipped ones, is freed, and gives them back', async () => {
    const mounted = await mountMountain({ assets, parts: fences });
    const { mountain } = assets;
    mounted.draw();
    const shipped = shapes(mounted.renderer.drawn);
    expect(shipped).toHaveLength(3);
    const values = Array.from({ length: 20 }, (_, i): SampledPicture => {
      const field = Float32Array.from(mountain.fence, (value) => value * (1 - i / 40));
      return { fence: { values: field, peak: 1.3, amount: 1 } };
    });
    const { before, after } = leftOver(mounted, values);
    expect(after.geometries).toBe(before.geometries);
    expect(shapes(mounted.renderer.drawn)).toEqual(shipped);
    const none = new Float32Array(mountain.fence.length);
    mounted.sample({ fence: { values: none, peak: 1.3, amount: 1 } });
    expect(mounted.renderer.drawn).toEqual([]);
    mounted.unmount();
  });

  it('is raised further without being planned anew', async () => {
    const mounted = await mountMountain({ assets, parts: fences });
    const values = assets.mountain.fence;
    mounted.sample({ fence: { values, peak: 1.3, amount: 0.5 } });
    const [own] = shapes(mounted.renderer.drawn);
    const low = own.getAttribute('rise').array.slice();
    mounted.sample({ fence: { values, peak: 1.3, amount: 1 } });
    expect(shapes(mounted.renderer.drawn)[0]).toBe(own);
    expect(own.getAttribute('rise').array).not.toEqual(low);
    mounted.unmount();
  });
});

describe('a sampled track', () => {
  it('is as deep as its field says on the scale of ours, and leaves ours as it was', () => {
    const depth = new TrackDepth(assets.mountain);
    depth.setRuns(4096);
    const before = depth.field.slice();
    const there = depth.at(4, 30);
    depth.setField(assets.mountain.weaklyRefilledTrack);
    expect(depth.field).toEqual(assets.mountain.weaklyRefilledTrack);
    depth.setField(before.map((cost) => cost / 2));
    expect(depth.at(4, 30)).toBeCloseTo(there / 2, 5);
    depth.setRuns(4096);
    expect(depth.field).toEqual(before);
  });
});
