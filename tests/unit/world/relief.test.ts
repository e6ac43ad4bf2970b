import { beforeAll, describe, expect, it } from 'vitest';
import { COLUMNS, LAYERS, positionOf } from '@/scenes/model/geometry';
import { untouchedMountain } from '@/scenes/model/base';
import { fanToWorld } from '@/scenes/world/fan';
import { heightAt } from '@/scenes/world/heightfield';
import { type Heightfield } from '@/scenes/world/terrain-data';
import { createBaseRelief } from '@/scenes/world/terrain/base-relief';
import { commonProfile, faceHeight, reliefExaggeration } from '@/scenes/world/terrain/face';
import { shippedTerrain } from './shipped-terrain';

/** Columns within the model's cliffs, where the picture shows the base as it is. */
const INSIDE = 0.93;
/** Columns the model's blur reaches either way: one ski width is five columns. */
const SKI_REACH = 2;
/** Largest mean of the picture's own detail over a ski width, world units (its relief spans 20). */
const DETAIL_BOUND = 0.3;
/** And its root mean square. */
const DETAIL_RMS_BOUND = 0.06;

let ground: Heightfield;
beforeAll(async () => {
  ground = (await shippedTerrain()).heightfield;
});

function drawnHeight(u: number, s: number): number {
  const { x, z } = fanToWorld(u, s);
  return heightAt(ground, x, z);
}

function correlation(a: readonly number[], b: readonly number[]): number {
  const mean = (list: readonly number[]) => list.reduce((sum, v) => sum + v, 0) / list.length;
  const [ma, mb] = [mean(a), mean(b)];
  let [ab, aa, bb] = [0, 0, 0];
  a.forEach((value, i) => {
    ab += (value - ma) * (b[i] - mb);
    aa += (value - ma) ** 2;
    bb += (b[i] - mb) ** 2;
  });
  return ab / Math.sqrt(aa * bb);
}

describe('honest relief', () => {
  it('shows the model’s base: height over the common profile goes with cost', () => {
    const base = untouchedMountain();
    const relief: number[] = [];
    const costs: number[] = [];
    for (let layer = Math.ceil(LAYERS / 3); layer < LAYERS; layer++) {
      const s = layer / (LAYERS - 1);
      for (let column = 0; column < COLUMNS; column++) {
        const u = positionOf(column);
        if (Math.abs(u) > INSIDE) continue;
        relief.push((drawnHeight(u, s) - commonProfile(s)) / reliefExaggeration(s));
        costs.push(base[layer * COLUMNS + column]);
      }
    }
    expect(relief.length).toBeGreaterThan(3000);
    expect(correlation(relief, costs)).toBeGreaterThan(0.97);
  });

  it('adds only detail that a ski width evens out', () => {
    const base = createBaseRelief();
    const widest = 1 - (2 * SKI_REACH) / COLUMNS;
    let squares = 0;
    let count = 0;
    for (let layer = 3; layer < LAYERS - 1; layer++) {
      for (let column = 0; column < COLUMNS; column++) {
        const middle = positionOf(column);
        if (Math.abs(middle) > Math.min(INSIDE, widest)) continue;
        let sum = 0;
        let samples = 0;
        for (let across = -SKI_REACH; across <= SKI_REACH; across += 0.25) {
          for (let down = -1; down <= 1; down += 0.5) {
            const u = middle + (2 * across) / (COLUMNS - 1);
            const s = (layer + down) / (LAYERS - 1);
            sum += drawnHeight(u, s) - faceHeight(base, u, s);
            samples++;
          }
        }
        const mean = sum / samples;
        expect(Math.abs(mean)).toBeLessThan(DETAIL_BOUND);
        squares += mean * mean;
        count++;
      }
    }
    expect(count).toBeGreaterThan(5000);
    expect(Math.sqrt(squares / count)).toBeLessThan(DETAIL_RMS_BOUND);
  });
});
