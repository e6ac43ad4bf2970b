import { beforeAll, describe, expect, it } from 'vitest';
import { type BufferGeometry } from 'three';
import { PARAMS } from '@/scenes/model/params';
import { LAYERS } from '@/scenes/model/geometry';
import { CUT } from '@/scenes/world/cut-place';
import { sectionGeometry } from '@/scenes/world/cut/section-geometry';
import { worldToFan } from '@/scenes/world/fan';
import { heightAt } from '@/scenes/world/heightfield';
import { shippedAssets } from './shipped-assets';
import { type MountainAssets } from '@/scenes/world/terrain-data';

let assets: MountainAssets;
let geometry: BufferGeometry;
const groundAt = (x: number, z: number) => heightAt(assets.terrain.heightfield, x, z);
beforeAll(async () => {
  assets = await shippedAssets();
  geometry = sectionGeometry(groundAt);
});

function vertices() {
  const position = geometry.getAttribute('position');
  const section = geometry.getAttribute('section');
  return Array.from({ length: position.count }, (_, i) => ({
    x: position.getX(i),
    y: position.getY(i),
    z: position.getZ(i),
    u: section.getX(i),
    below: section.getY(i),
    kind: section.getZ(i),
  }));
}

describe('the cut through the snow', () => {
  it('stands on one arc of the fan, from the untouched surface down', () => {
    const wall = vertices().filter(({ kind, u }) => kind === 0 && u > CUT.left + 1e-6);
    expect(wall.length).toBeGreaterThan(400);
    for (const { x, y, z, u, below } of wall) {
      const place = worldToFan(x, z);
      expect(place.s).toBeCloseTo(CUT.s, 4);
      expect(place.u).toBeCloseTo(u, 4);
      expect(y).toBeCloseTo(groundAt(x, z) - below, 3);
    }
    expect(Math.max(...wall.map(({ below }) => below))).toBeCloseTo(CUT.depthMeters, 3);
    expect(Math.min(...wall.map(({ below }) => below))).toBeLessThan(-0.5);
  });

  it('keeps its floor under the ground and brings it out below the pit', () => {
    const floor = vertices().filter(({ kind }) => kind > 0);
    for (const { x, y, z, kind } of floor) {
      expect(y).toBeLessThan(groundAt(x, z) - 2);
      const { s } = worldToFan(x, z);
      if (kind > 1.5) expect(s).toBeGreaterThan(CUT.foot);
    }
  });

  it('lies below every fence and takes no tree away', () => {
    expect(CUT.s).toBeGreaterThan((PARAMS.rating.endLayer - 1) / (LAYERS - 1));
    const { trees } = assets.terrain;
    let nearby = 0;
    for (let i = 0; i < trees.length; i += 5) {
      const { u, s } = worldToFan(trees[i], trees[i + 2]);
      if (u < CUT.left || u > CUT.right || s < 0.4 || s > 0.75) continue;
      nearby++;
      expect(s < CUT.s || s > CUT.foot).toBe(true);
    }
    expect(nearby).toBeGreaterThan(10);
  });
});
