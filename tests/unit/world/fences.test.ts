import { beforeAll, describe, expect, it } from 'vitest';
import { LAYERS, COLUMNS, positionOf } from '@/scenes/model/geometry';
import { fenceStrengthOf, NAMED_STATES } from '@/scenes/model/state';
import { fanToWorld, worldToFan } from '@/scenes/world/fan';
import { groundUnderFences } from '@/scenes/world/fences/fence-ground';
import { FenceGeometry } from '@/scenes/world/fences/fence-geometry';
import { type ModelField, peakOf, valueAt } from '@/scenes/world/fences/field';
import {
  FENCE_FLOOR,
  type FencePanel,
  type FencePost,
  planFences,
} from '@/scenes/world/fences/plan';
import { netHeight, riseOf, standingShare } from '@/scenes/world/fences/rise';
import { traceRidges } from '@/scenes/world/fences/ridge';
import { heightAt } from '@/scenes/world/heightfield';
import { shippedAssets } from './shipped-assets';
import { type MountainAssets } from '@/scenes/world/terrain-data';

/** Farthest a fenced cell may lie from the nearest net, world units: half a strong strip's width. */
const FARTHEST = 5.5;

let assets: MountainAssets;
let fields: { name: string; field: ModelField; panels: FencePanel[] }[];
beforeAll(async () => {
  assets = await shippedAssets();
  const { layers, columns, fence, refilledFence } = assets.mountain;
  fields = Object.entries({ fence, refilledFence }).map(([name, values]) => {
    const field = { layers, columns, values };
    return { name, field, panels: planFences(field) };
  });
});

function distanceTo(panel: FencePanel, x: number, z: number): number {
  let least = Infinity;
  for (let i = 0; i + 1 < panel.length; i++) {
    const [a, b] = [panel[i], panel[i + 1]];
    const [dx, dz] = [b.x - a.x, b.z - a.z];
    const share = ((x - a.x) * dx + (z - a.z) * dz) / (dx * dx + dz * dz);
    const t = Math.min(1, Math.max(0, share));
    least = Math.min(least, Math.hypot(x - a.x - dx * t, z - a.z - dz * t));
  }
  return least;
}

const fieldShare = (field: ModelField, x: number, z: number) => {
  const { u, s } = worldToFan(x, z);
  const layer = s * (field.layers - 1);
  const column = ((u + 1) / 2) * (field.columns - 1);
  return valueAt(field, layer, column) / peakOf(field);
};

describe('where fences stand', () => {
  it(`is within ${FARTHEST} world units of every cell above a tenth of the peak`, () => {
    for (const { name, field, panels } of fields) {
      let fenced = 0;
      field.values.forEach((value, cell) => {
        if (value <= FENCE_FLOOR * peakOf(field)) return;
        fenced++;
        const u = positionOf(cell % COLUMNS);
        const { x, z } = fanToWorld(u, Math.floor(cell / COLUMNS) / (LAYERS - 1));
        const least = Math.min(...panels.map((panel) => distanceTo(panel, x, z)));
        expect(least, `${name}, cell ${cell}`).toBeLessThan(FARTHEST);
      });
      expect(fenced).toBeGreaterThan(100);
    }
  });

  it('is nowhere that the field is below 0.095 of its peak', () => {
    for (const { field, panels } of fields) {
      expect(panels.length).toBeGreaterThan(3);
      for (const post of panels.flat()) {
        expect(fieldShare(field, post.x, post.z)).toBeGreaterThan(0.095);
      }
    }
  });

  it('never crosses itself: where two panels would, the weaker gives way', () => {
    const side = (a: FencePost, b: FencePost, p: FencePost) =>
      Math.sign((b.x - a.x) * (p.z - a.z) - (b.z - a.z) * (p.x - a.x));
    for (const { panels } of fields) {
      const spans = panels.flatMap((panel, k) =>
        panel.slice(1).map((post, i) => ({ k, a: panel[i], b: post })),
      );
      for (const one of spans) {
        for (const { k, a, b } of spans) {
          if (k === one.k) continue;
          const apart = side(one.a, one.b, a) * side(one.a, one.b, b);
          expect(apart < 0 && side(a, b, one.a) * side(a, b, one.b) < 0).toBe(false);
        }
      }
    }
  });

  it('follows from the field alone, and an empty field has none', () => {
    const [{ field, panels }] = fields;
    expect(planFences({ ...field, values: field.values.slice() })).toEqual(panels);
    expect(planFences({ ...field, values: new Float32Array(LAYERS * COLUMNS) })).toEqual([]);
  });

  it('reaches the strips of bomb, pushback and reworded, high in the first, low in the last', () => {
    const [{ panels }] = fields;
    const highest = (from: number, to: number) =>
      Math.max(
        ...panels.flat().flatMap((post) => {
          const { u } = worldToFan(post.x, post.z);
          return u > from && u < to ? [post.height] : [];
        }),
      );
    const [reworded, bomb, pushback] = [
      highest(-1, -0.78),
      highest(-0.7, -0.3),
      highest(-0.2, 0.06),
    ];
    expect(bomb).toBeGreaterThan(4);
    expect(pushback).toBeGreaterThan(3);
    expect(reworded).toBeGreaterThan(1.8);
    expect(reworded).toBeLessThan(pushback);
  });
});

describe('traceRidges', () => {
  it('links the tops of two strips that drift apart into two ridges', () => {
    const values = new Float32Array(LAYERS * COLUMNS);
    for (let layer = 4; layer < 30; layer++) {
      values[layer * COLUMNS + 40 - Math.floor(layer / 3)] = 1;
      values[layer * COLUMNS + 50 + Math.floor(layer / 4)] = 0.5;
    }
    const ridges = traceRidges({ layers: LAYERS, columns: COLUMNS, values }, 0.1);
    expect(ridges.map((ridge) => ridge.length)).toEqual([26, 26]);
  });
});

describe('how fences rise', () => {
  it('is not at all at 0, fully at 1, and never much above', () => {
    for (const delay of [0, 0.3, 1]) {
      expect(riseOf(0, delay)).toBe(0);
      expect(riseOf(1, delay)).toBeCloseTo(1, 9);
      for (let amount = 0; amount <= 1; amount += 0.01) {
        expect(riseOf(amount, delay)).toBeGreaterThanOrEqual(0);
        expect(riseOf(amount, delay)).toBeLessThan(1.1);
      }
    }
    expect(riseOf(0.4, 0)).toBeGreaterThan(riseOf(0.4, 1));
  });

  it('sinks to the share of its strength that the model leaves where nobody watches', () => {
    expect(standingShare(0)).toBe(1);
    expect(standingShare(1)).toBeCloseTo(fenceStrengthOf(NAMED_STATES.unwatched), 12);
    const { mountain, terrain } = assets;
    const panels = planFences(fields[0].field).map((panel) => ({ set: 0, panel }));
    const geometry = new FenceGeometry(panels, groundUnderFences(mountain, terrain.heightfield));
    const rises = (left?: number) => {
      geometry.setAmounts([1, 0], left);
      return Array.from(geometry.posts.getAttribute('rise').array);
    };
    const whole = rises();
    const left = standingShare(1);
    rises(left).forEach((rise, post) => expect(rise).toBeCloseTo(whole[post] * left, 6));
    expect(rises()).toEqual(whole);
    geometry.dispose();
  });

  it('makes stronger fences higher', () => {
    for (let strength = 0; strength < 1; strength += 0.05) {
      expect(netHeight(strength + 0.05)).toBeGreaterThan(netHeight(strength));
    }
    for (const { panels } of fields) {
      const posts = panels.flat().sort((a, b) => a.strength - b.strength);
      posts.slice(1).forEach((post, i) => {
        expect(post.height).toBeGreaterThanOrEqual(posts[i].height);
      });
    }
  });

  it('stands every post on the ground and brings every net out of it', () => {
    const ground = assets.terrain.heightfield;
    const geometry = new FenceGeometry(
      fields.flatMap(({ panels }, set) => panels.map((panel) => ({ set, panel }))),
      groundUnderFences(assets.mountain, ground),
    );
    const { foot } = geometry.posts.attributes;
    expect(foot.count).toBe(fields.flatMap(({ panels }) => panels.flat()).length);
    for (let i = 0; i < foot.count; i++) {
      expect(foot.getY(i)).toBeCloseTo(heightAt(ground, foot.getX(i), foot.getZ(i)), 4);
    }
    const { position, rise } = geometry.nets.attributes;
    for (let i = 0; i < position.count; i++) {
      const [x, y, z] = [position.getX(i), position.getY(i), position.getZ(i)];
      expect(y).toBeCloseTo(heightAt(ground, x, z), 4);
    }
    const risen = () => [...rise.array, ...geometry.posts.attributes.rise.array];
    expect(risen().every((share) => share === 0)).toBe(true);
    geometry.setAmounts([1, 1]);
    expect(risen().every((share) => Math.abs(share - 1) < 1e-6)).toBe(true);
    geometry.setAmounts([1, 0]);
    expect(new Set(risen().map((share) => Math.round(share)))).toEqual(new Set([0, 1]));
    geometry.setAmounts([0, 0]);
    expect(risen().every((share) => share === 0)).toBe(true);
    geometry.dispose();
  });
});
