import { type Mesh, type Object3D, Texture } from 'three';
import { beforeAll, describe, expect, it } from 'vitest';
import { oddsAlong } from '@/scenes/model/odds-along';
import { MountainSolver } from '@/scenes/model/solver';
import { NAMED_STATES } from '@/scenes/model/state';
import { type SampledPicture } from '@/scenes/pose/sampled-picture';
import { createFrame, type PoseFrame } from '@/scenes/pose/pose';
import { TIERS } from '@/scenes/quality/tiers';
import { type MountainAssets } from '@/scenes/world/assets';
import { createCameraView } from '@/scenes/world/cameras/apply-camera';
import { createCrowd } from '@/scenes/world/crowd/create-crowd';
import { createFences } from '@/scenes/world/fences/create-fences';
import { fenceGround } from '@/scenes/world/fences/fence-ground';
import { heightAt } from '@/scenes/world/heightfield';
import { createLiveRuns } from '@/scenes/world/live/create-live-runs';
import { type LiveSource } from '@/scenes/world/live/live-source';
import { Remade } from '@/scenes/world/live/remade';
import { type WorldPart } from '@/scenes/world/part';
import { fansAlong, headAt } from '@/scenes/world/sends/choice-fans';
import { linesOf } from '@/scenes/world/sends/sent-lines';
import { type SinkUniforms } from '@/scenes/world/tracks/sink-uniforms';
import { TrackDepth } from '@/scenes/world/tracks/track-depth';
import { createUniforms } from '@/scenes/world/uniforms';
import { shippedAssets } from './shipped-assets';

let assets: MountainAssets;
let solver: MountainSolver;
beforeAll(async () => {
  assets = await shippedAssets();
  solver = new MountainSolver(assets.mountain).show(NAMED_STATES.trained);
});

const sampled = (count: number, seed: number) => solver.sampleRuns('bomb', count, seed);

/** Whatever a part needs; no graphics card is asked before anything is drawn. */
function surroundings(live: LiveSource) {
  const { mountain, terrain } = assets;
  const ground = terrain.heightfield;
  const at = (x: number, z: number) => heightAt(ground, x, z);
  return {
    mountain,
    uniforms: createUniforms(),
    sink: {} as SinkUniforms,
    view: createCameraView(),
    live,
    freshGroundAt: at,
    groundAt: at,
  };
}

const frame = (): PoseFrame => Object.assign(createFrame(), { reach: 1, fences: 1 });
const context = {} as Parameters<WorldPart['update']>[1];
const show = (part: WorldPart) => part.update(frame(), context);
const isShown = (object: Object3D | null): boolean => object?.visible === true;

/** Meshes of a part, however deep, that are on show. */
function meshesOf(object: Object3D | null): Mesh[] {
  const found: Mesh[] = [];
  object?.traverseVisible((one) => {
    if ('isMesh' in one) found.push(one as Mesh);
  });
  return found;
}

describe('what is made of a live value', () => {
  it('is kept while the value is the same, and freed once when another comes', () => {
    const held = new Set<object>();
    const make = (value: object) => {
      held.add(value);
      return value;
    };
    const remade = new Remade(make, (value) => expect(held.delete(value)).toBe(true));
    for (let i = 0; i < 100; i++) {
      const value = {};
      expect(remade.of(value)).toBe(value);
      expect(remade.of(value)).toBe(value);
      expect(held).toEqual(new Set([value]));
    }
    expect(remade.of(undefined)).toBeUndefined();
    expect(held.size).toBe(0);
    remade.dispose();
  });
});

/** Shows values one after another, then none; counts the geometries that are not freed. */
function leftOver(part: WorldPart, live: LiveSource, values: readonly SampledPicture[]): number {
  const kept = new Set<Mesh['geometry']>();
  for (const value of values) {
    live.current = value;
    show(part);
    for (const { geometry } of meshesOf(part.object)) {
      if (kept.has(geometry)) continue;
      kept.add(geometry);
      geometry.addEventListener('dispose', () => kept.delete(geometry));
    }
  }
  live.current = undefined;
  show(part);
  return kept.size;
}

describe('live runs', () => {
  it('are all freed over a hundred changes, save the figures that stand at their heads', () => {
    const live: LiveSource = { current: undefined };
    const part = createLiveRuns({ ...surroundings(live), tier: TIERS.low });
    const values = Array.from({ length: 100 }, (_, i) => {
      return { runs: sampled(1 + (i % 3), i + 1).map((columns) => ({ columns })) };
    });
    expect(leftOver(part, live, values)).toBe(1);
    expect(isShown(part.object)).toBe(false);
    expect(part.object?.children).toHaveLength(1);
    part.dispose();
  });

  it('have a line each, and a skier at the head of a dozen at most', () => {
    const live: LiveSource = { current: undefined };
    const part = createLiveRuns({ ...surroundings(live), tier: TIERS.low });
    for (const count of [1, 10, 100]) {
      const runs = sampled(count, 3);
      live.current = { runs: runs.map((columns) => ({ columns })) };
      show(part);
      const look = { set: 0, step: TIERS.low.sendStep, together: false };
      const points = linesOf(runs, assets.mountain.columns, look).map(({ curve }) => curve.count);
      const [lines] = meshesOf(part.object).filter(({ geometry }) =>
        geometry.hasAttribute('passage'),
      );
      expect(lines.geometry.getAttribute('position').count).toBe(
        2 * points.reduce((sum, one) => sum + one),
      );
      const [heads] = meshesOf(part.object).filter((mesh) => 'isInstancedMesh' in mesh);
      expect(heads).toMatchObject({ count: Math.min(count, 12) });
    }
    live.current = { runs: [] };
    show(part);
    expect(isShown(part.object)).toBe(false);
    part.dispose();
  });

  it('have their head at the fan of the turn that is next', () => {
    const [run] = sampled(1, 8);
    const look = { set: 0, step: 1.8, together: true };
    const [{ curve }] = linesOf([run], assets.mountain.columns, look);
    const fans = fansAlong(oddsAlong(solver.model, run), curve);
    for (const turns of [0, 1, 24, 62]) {
      expect(headAt(fans, turns / 63)).toBeCloseTo(fans[turns].along, 6);
    }
    expect(headAt(fans, 1)).toBe(1);
  });
});

describe('a live crowd', () => {
  it('takes the place of the pose’s own, is freed, and gives it back', () => {
    const live: LiveSource = { current: undefined };
    const { terrain } = assets;
    const part = createCrowd({
      ...surroundings(live),
      ground: terrain.heightfield,
      tier: 'low',
    });
    const posed = frame();
    posed.crowd[0] = 1;
    part.update(posed, context);
    const before = meshesOf(part.object);
    expect(before).toHaveLength(1);
    live.current = { crowd: { runs: sampled(1000, 4), gate: -0.46 } };
    part.update(posed, context);
    const own = meshesOf(part.object);
    expect(own).toHaveLength(1);
    expect(own[0]).not.toBe(before[0]);
    let freed = 0;
    own[0].geometry.addEventListener('dispose', () => freed++);
    live.current = undefined;
    part.update(posed, context);
    expect(freed).toBe(1);
    expect(meshesOf(part.object)).toEqual(before);
    part.dispose();
  });
});

describe('a live fence', () => {
  it('takes the place of the shipped ones, is freed, and gives them back', () => {
    const live: LiveSource = { current: undefined };
    const { mountain, terrain } = assets;
    const part = createFences({
      ...surroundings(live),
      ground: fenceGround(mountain, terrain.heightfield),
      normals: new Texture(),
    });
    show(part);
    const shipped = meshesOf(part.object).map(({ geometry }) => geometry);
    const values = Array.from({ length: 20 }, (_, i): SampledPicture => {
      const field = Float32Array.from(mountain.fence, (value) => value * (1 - i / 40));
      return { fence: { values: field, peak: 1.3, amount: 1 } };
    });
    expect(leftOver(part, live, values)).toBe(0);
    show(part);
    expect(meshesOf(part.object).map(({ geometry }) => geometry)).toEqual(shipped);
    const none = new Float32Array(mountain.fence.length);
    live.current = { fence: { values: none, peak: 1.3, amount: 1 } };
    show(part);
    expect(meshesOf(part.object)).toEqual([]);
    part.dispose();
  });
});

describe('a live track', () => {
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
