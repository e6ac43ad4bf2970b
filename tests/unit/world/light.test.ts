import { Color, PerspectiveCamera } from 'three';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { GATE_POSITIONS } from '@/scenes/model/geometry';
import { createFrame, type PoseFrame } from '@/scenes/pose/pose';
import { applyFrame, createPaletteRow } from '@/scenes/world/apply-frame';
import { fanToWorld, worldToFan } from '@/scenes/world/fan';
import { heightAt } from '@/scenes/world/heightfield';
import { createEvaluator } from '@/scenes/world/light/create-evaluator';
import { createLampPlace, placeLamp } from '@/scenes/world/light/lift-path';
import { type FrameContext } from '@/scenes/world/part';
import { RATED_GATES } from '@/scenes/world/props/gate';
import { type Heightfield } from '@/scenes/world/terrain-data';
import { createUniforms } from '@/scenes/world/uniforms';
import { shippedTerrain } from './shipped-terrain';

let ground: Heightfield;
const groundAt = (x: number, z: number) => heightAt(ground, x, z);
beforeAll(async () => {
  ground = (await shippedTerrain()).heightfield;
});

const context = {
  camera: new PerspectiveCamera(),
  size: { width: 1440, height: 900 },
  gl: vi.fn(),
} as unknown as FrameContext;
const frameWith = (part: Partial<PoseFrame>): PoseFrame => ({ ...createFrame(), ...part });

describe('the evaluator on its cable', () => {
  it('hangs clear of the snow all the way, and points at the face half-way', () => {
    const place = createLampPlace();
    for (let share = 0; share <= 1; share += 0.02) {
      placeLamp(share, groundAt, place);
      const [x, y, z] = place.lamp;
      expect(y - groundAt(x, z)).toBeGreaterThan(12);
    }
    placeLamp(0.5, groundAt, place);
    const { u, s } = worldToFan(place.aim[0], place.aim[2]);
    expect(u).toBeGreaterThan(GATE_POSITIONS.reworded);
    expect(u).toBeLessThan(GATE_POSITIONS.pushback);
    expect(s).toBeGreaterThan(0.3);
    expect(s).toBeLessThan(0.6);
    expect(place.aim[1]).toBeCloseTo(groundAt(place.aim[0], place.aim[2]), 9);
  });

  it('is out of sight at both ends, and lights nothing there or while its lamp is off', () => {
    const uniforms = createUniforms();
    const evaluator = createEvaluator(uniforms, groundAt);
    const amount = () => uniforms.uLampCone.value.z;
    evaluator.update(frameWith({ cabin: 0.5, light: 1 }), context);
    expect(evaluator.object?.visible).toBe(true);
    expect(amount()).toBe(1);
    const pointing = uniforms.uLampAim.value.toArray();
    for (const cabin of [0, 1]) {
      evaluator.update(frameWith({ cabin, light: 1 }), context);
      expect(evaluator.object?.visible).toBe(false);
      expect(amount()).toBe(0);
    }
    evaluator.update(frameWith({ cabin: 0.5, light: 0 }), context);
    expect(amount()).toBe(0);
    evaluator.update(frameWith({ cabin: 0.5, light: 1 }), context);
    expect(uniforms.uLampAim.value.toArray()).toEqual(pointing);
    evaluator.dispose();
  });
});

describe('rated gates', () => {
  it('are the three that raters saw, told to the paint by their feet, and dark on the map', () => {
    const uniforms = createUniforms();
    createEvaluator(uniforms, groundAt).dispose();
    RATED_GATES.forEach((gate, i) => {
      const { x, z } = fanToWorld(GATE_POSITIONS[gate], 0);
      expect(uniforms.uRatedGates.value[i].toArray()).toEqual([x, z]);
    });
    expect(uniforms.uRatedGates.value).toHaveLength(RATED_GATES.length);
    applyFrame(uniforms, frameWith({ rated: 0.6 }), createPaletteRow());
    expect(uniforms.uRated.value).toBeCloseTo(0.6, 9);
    applyFrame(uniforms, frameWith({ rated: 1, map: 1 }), createPaletteRow());
    expect(uniforms.uRated.value).toBe(0);
    expect(uniforms.uPaper.value).toBeInstanceOf(Color);
  });
});
