import { InstancedMesh, Matrix4 } from 'three';
import { beforeAll, describe, expect, it } from 'vitest';
import { GATES, VALLEYS } from '@/scenes/ids';
import { labelAnchors } from '@/scenes/world/anchors';
import { gateFoot } from '@/scenes/world/gate-foot';
import { heightAt } from '@/scenes/world/heightfield';
import { buildingsGeometry } from '@/scenes/world/props/buildings-geometry';
import { stretchLift } from '@/scenes/world/props/lift-line';
import { CABINS, moveCabins } from '@/scenes/world/props/move-cabins';
import { plantTrees, treeCount } from '@/scenes/world/props/plant-trees';
import { BUILDINGS } from '@/scenes/world/props/village-plan';
import { type TerrainData } from '@/scenes/world/terrain-data';
import { shippedTerrain } from './shipped-terrain';

let terrain: TerrainData;
beforeAll(async () => {
  terrain = await shippedTerrain();
});

describe('things on the mountain', () => {
  it('are whole: finite places, unit normals, few enough triangles', () => {
    const geometry = buildingsGeometry(terrain.heightfield);
    const { position, normal } = geometry.attributes;
    expect(position.count / 3).toBeGreaterThan(2000);
    expect(position.count / 3).toBeLessThan(9000);
    for (let i = 0; i < position.count; i++) {
      expect(Number.isFinite(position.getX(i) + position.getY(i) + position.getZ(i))).toBe(true);
      const length = Math.hypot(normal.getX(i), normal.getY(i), normal.getZ(i));
      if (length > 0) expect(length).toBeCloseTo(1, 4);
    }
  });

  it('stand on level ground', () => {
    for (const { x, z } of BUILDINGS) {
      const here = heightAt(terrain.heightfield, x, z);
      for (const [dx, dz] of [
        [2, 0],
        [-2, 0],
        [0, 2],
        [0, -2],
      ]) {
        expect(Math.abs(heightAt(terrain.heightfield, x + dx, z + dz) - here)).toBeLessThan(0.6);
      }
    }
    const feet = GATES.map((gate) => gateFoot(terrain.heightfield, gate).y);
    expect(Math.max(...feet) - Math.min(...feet)).toBeLessThan(2);
  });

  it('name an anchor for every gate and valley, above the ground', () => {
    const anchors = labelAnchors(terrain);
    expect(anchors.map(({ id }) => id)).toEqual([
      ...GATES.map((gate) => `gate/${gate}`),
      ...VALLEYS.map((valley) => `valley/${valley}`),
    ]);
    for (const { x, y, z } of anchors) {
      expect(y).toBeGreaterThan(heightAt(terrain.heightfield, x, z) + 1);
    }
  });

  it('draw no more trees than asked', () => {
    expect(treeCount(terrain, 300)).toBe(300);
    expect(treeCount(terrain, 1e6)).toBe(terrain.trees.length / 5);
  });

  it('stand upright in the snow where the terrain has trees', () => {
    const stand = new InstancedMesh(undefined, undefined, 300);
    plantTrees(stand, terrain);
    const matrix = new Matrix4();
    for (let i = 0; i < stand.count; i++) {
      stand.getMatrixAt(i, matrix);
      const [x, y, z] = matrix.elements.slice(12, 15);
      expect(x).toBeCloseTo(terrain.trees[i * 5], 3);
      expect(z).toBeCloseTo(terrain.trees[i * 5 + 2], 3);
      expect(y).toBeLessThan(heightAt(terrain.heightfield, x, z));
      expect(matrix.elements[5]).toBeGreaterThan(0);
    }
  });
});

describe('the lift', () => {
  it('hangs clear of the snow, and where it hangs is a function of time', () => {
    const lift = stretchLift(terrain.heightfield);
    const cabins = new InstancedMesh(undefined, undefined, CABINS);
    const matrix = new Matrix4();
    for (const elapsed of [0, 12.5, 77, 400]) {
      moveCabins(cabins, lift, elapsed);
      for (let i = 0; i < cabins.count; i++) {
        cabins.getMatrixAt(i, matrix);
        const [x, y, z] = matrix.elements.slice(12, 15);
        expect(y - 3.8 - heightAt(terrain.heightfield, x, z)).toBeGreaterThan(0.5);
      }
    }
    const before = Array.from(cabins.instanceMatrix.array);
    moveCabins(cabins, lift, 3);
    moveCabins(cabins, lift, 400);
    expect(Array.from(cabins.instanceMatrix.array)).toEqual(before);
  });
});
