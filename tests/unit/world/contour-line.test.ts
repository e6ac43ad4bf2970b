import { describe, expect, test } from 'vitest';
import { chapterContour, PLACES_ACROSS } from '@/scenes/world/chapter-contour';
import { contourLine } from '@/scenes/world/contour-line';
import { heightAt } from '@/scenes/world/heightfield';
import { type Heightfield } from '@/scenes/world/terrain-data';
import { shippedTerrain } from './shipped-terrain';

/** A field of so many units a side whose ground is as high as said. */
function fieldOf(height: (x: number, z: number) => number, size = 40, samples = 161): Heightfield {
  const at = (i: number) => (i / (samples - 1) - 0.5) * size;
  const heights = Float32Array.from({ length: samples ** 2 }, (_, o) =>
    height(at(o % samples), at(Math.floor(o / samples))),
  );
  return { size, samples, heights };
}

describe('a contour line', () => {
  const cone = fieldOf((x, z) => 20 - Math.hypot(x, z));
  const xs = [-6, -2.5, 0, 4, 7.75];

  test('of a cone is the lower half of a circle', () => {
    contourLine(cone, 10, xs).forEach((z, i) => {
      expect(z).toBeCloseTo(Math.sqrt(100 - xs[i] ** 2), 1);
    });
  });

  test('is not there where the ground is nowhere so high', () => {
    expect(contourLine(cone, 10, [-11, 11])).toEqual([NaN, NaN]);
    expect(contourLine(cone, 30, xs)).toEqual(xs.map(() => NaN));
  });

  test('is the first that one meets on the way up, before another rise', () => {
    const twice = fieldOf((_, z) => Math.abs(Math.abs(z) - 8) * -1 + 5);
    expect(contourLine(twice, 3, [0])[0]).toBeCloseTo(10, 1);
  });

  test('of the mountain as it is shipped has its height everywhere, and each chapter’s lies lower', async () => {
    const { smoothed } = await shippedTerrain();
    const lines = [1, 2, 3, 4].map((chapter) => chapterContour(smoothed, chapter));
    lines.forEach((line, chapter) => {
      for (const [i, z] of line.entries()) {
        expect(heightAt(smoothed, PLACES_ACROSS[i], z)).toBeCloseTo(60 - 10 * chapter, 1);
        if (chapter > 0) expect(z).toBeGreaterThan(lines[chapter - 1][i]);
      }
    });
  });

  test('is refused to a chapter for which the mountain has none', async () => {
    const { smoothed } = await shippedTerrain();
    expect(() => chapterContour(smoothed, -9)).toThrow('chapter -9');
  });
});
