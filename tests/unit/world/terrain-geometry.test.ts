import { describe, expect, it } from 'vitest';
import { finish } from '@/scenes/slices/gradual';
import { heightAt } from '@/scenes/world/heightfield';
import { terrainGeometry } from '@/scenes/world/surface/terrain-geometry';
import { type Heightfield, type TerrainData } from '@/scenes/world/terrain-data';

const SIZE = 260;
const SAMPLES = 512;
const SEGMENTS = 128;

/** A made-up ground: its height as a function of place. */
function ground(height: (x: number, z: number) => number): TerrainData {
  const heights = new Float32Array(SAMPLES * SAMPLES);
  const at = (i: number) => (i / (SAMPLES - 1) - 0.5) * SIZE;
  heights.forEach((_, i) => (heights[i] = height(at(i % SAMPLES), at(Math.floor(i / SAMPLES)))));
  const heightfield: Heightfield = { size: SIZE, samples: SAMPLES, heights };
  const nothing = new Uint8Array(0);
  return {
    heightfield,
    smoothed: heightfield,
    normals: nothing,
    shadows: nothing,
    trees: new Float32Array(0),
  };
}

const meshOf = (terrain: TerrainData) => finish(terrainGeometry(terrain, SEGMENTS));

/** Where the drawn edges of a cliff along `x = slant · z` cross half its height: distance to it. */
function edgeErrors(slant: number): number[] {
  const { position } = meshOf(ground((x, z) => (x > slant * z ? 20 : 0))).attributes;
  const errors: number[] = [];
  const side = SEGMENTS + 1;
  for (let j = 40; j < 100; j++) {
    for (let i = 30; i + 1 < 100; i++) {
      const a = j * side + i;
      const [low, high] = [position.getY(a), position.getY(a + 1)];
      if (low > 10 || high <= 10) continue;
      const share = (10 - low) / (high - low);
      const x = position.getX(a) + (position.getX(a + 1) - position.getX(a)) * share;
      errors.push(Math.abs(x - slant * position.getZ(a)));
    }
  }
  return errors;
}

describe('the ground as a mesh', () => {
  it('draws the edge of a cliff across a coarse mesh straight, not as teeth of half a cell', () => {
    for (const slant of [0.35, 0.8]) {
      const errors = edgeErrors(slant);
      expect(errors.length).toBeGreaterThan(50);
      // Cells are 1.3 world units wide here: teeth would be off by up to half of that.
      expect(Math.max(...errors)).toBeLessThan(0.36);
    }
  });

  it('leaves gentle snow where it is', () => {
    const { position } = meshOf(ground((x, z) => 12 * Math.sin(x / 14) + 0.3 * z)).attributes;
    for (let i = 0; i < position.count; i++) {
      const [x, z] = [position.getX(i), position.getZ(i)];
      if (Math.abs(x) > 60 || Math.abs(z) > 60) continue;
      expect(Math.abs(position.getY(i) - (12 * Math.sin(x / 14) + 0.3 * z))).toBeLessThan(0.08);
    }
  });

  it('cuts each cell along the diagonal that lies nearer to the ground', () => {
    const terrain = ground((x, z) => 5 * Math.sin((x + z) / 5) + 4 * Math.sin((x - z) / 9));
    const geometry = meshOf(terrain);
    const { position } = geometry.attributes;
    const index = geometry.index!.array;
    /** Mean height of two corners against the ground in their middle. */
    const off = (a: number, b: number) => {
      const x = (position.getX(a) + position.getX(b)) / 2;
      const z = (position.getZ(a) + position.getZ(b)) / 2;
      const y = (position.getY(a) + position.getY(b)) / 2;
      return Math.abs(y - heightAt(terrain.heightfield, x, z));
    };
    for (let cell = 0; cell < index.length; cell += 6) {
      const [first, second] = [index.slice(cell, cell + 3), index.slice(cell + 3, cell + 6)];
      const cut = [...first].filter((corner) => second.includes(corner));
      const others = [...first, ...second].filter((corner) => !cut.includes(corner));
      expect(cut).toHaveLength(2);
      expect(off(cut[0], cut[1])).toBeLessThan(off(others[0], others[1]) + 0.03);
    }
  });
});
