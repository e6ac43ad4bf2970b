import { beforeAll, describe, expect, it } from 'vitest';
import { VALLEY_POSITIONS } from '@/scenes/model/geometry';
import { worldToFan } from '@/scenes/world/fan';
import { heightAt } from '@/scenes/world/heightfield';
import { type TerrainData } from '@/scenes/world/terrain-data';
import { MOST_TREES } from '@/scenes/world/terrain/plant-trees';
import { shippedTerrain } from './shipped-terrain';

interface Tree {
  x: number;
  y: number;
  z: number;
  scale: number;
}

let terrain: TerrainData;
let trees: Tree[];
beforeAll(async () => {
  terrain = await shippedTerrain();
  trees = Array.from({ length: terrain.trees.length / 5 }, (_, i) => {
    const [x, y, z, scale] = terrain.trees.subarray(i * 5, i * 5 + 5);
    return { x, y, z, scale };
  });
});

describe('trees', () => {
  it('are a forest, and no more than the page can draw', () => {
    expect(trees.length).toBeGreaterThan(3000);
    expect(trees.length).toBeLessThanOrEqual(MOST_TREES);
    for (const { scale } of trees) {
      expect(scale).toBeGreaterThan(0.2);
      expect(scale).toBeLessThan(1.1);
    }
  });

  it('stand on the ground', () => {
    for (const { x, y, z } of trees) {
      expect(Math.abs(y - heightAt(terrain.heightfield, x, z))).toBeLessThan(1e-3);
    }
  });

  it('leave the valley floors and the bench with the gates clear', () => {
    for (const { x, z } of trees) {
      const { u, s } = worldToFan(x, z);
      if (s > 0.5 && s < 1.05) {
        for (const valley of Object.values(VALLEY_POSITIONS)) {
          expect(Math.abs(u - valley)).toBeGreaterThan(0.08);
        }
      }
      if (s > -0.1 && s < 0.15) expect(Math.abs(u)).toBeGreaterThan(1);
    }
  });

  it('cover the whole mountain with any first thousand of them', () => {
    const left = trees.slice(0, 1000).filter(({ x }) => x < 0).length;
    const all = trees.filter(({ x }) => x < 0).length / trees.length;
    expect(Math.abs(left / 1000 - all)).toBeLessThan(0.06);
  });
});
