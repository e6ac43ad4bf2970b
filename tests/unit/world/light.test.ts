import { createElement } from 'react';
import { Color, type ShaderMaterial } from 'three';
import { beforeAll, describe, expect, it } from 'vitest';
import { GATE_POSITIONS } from '@/scenes/model/geometry';
import { createFrame, type PoseFrame } from '@/scenes/pose/pose';
import { applyFrame, createPaletteRow } from '@/scenes/world/apply-frame';
import { fanToWorld, worldToFan } from '@/scenes/world/fan';
import { heightAt } from '@/scenes/world/heightfield';
import { Evaluator } from '@/scenes/world/light/Evaluator';
import { createLampPlace, placeLamp } from '@/scenes/world/light/lift-path';
import { RATED_GATES } from '@/scenes/world/props/gate';
import { tellLandmarks } from '@/scenes/world/tell-landmarks';
import { createUniforms } from '@/scenes/world/uniforms';
import { mountMountain } from './mount-mountain';
import { shippedAssets } from './shipped-assets';
import { type MountainAssets } from '@/scenes/world/terrain-data';

let assets: MountainAssets;
const groundAt = (x: number, z: number) => heightAt(assets.terrain.heightfield, x, z);
beforeAll(async () => {
  assets = await shippedAssets();
});

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

  it('is out of sight at both ends, and lights nothing there or while its lamp is off', async () => {
    const mounted = await mountMountain({ assets, parts: () => createElement(Evaluator) });
    const uniformsOf = () => (mounted.renderer.drawn[0].material as ShaderMaterial).uniforms;
    const amount = () => uniformsOf().uLampCone.value.z;
    mounted.draw({ cabin: 0.5, light: 1 });
    const { length } = mounted.renderer.drawn;
    expect(length).toBe(3);
    expect(amount()).toBe(1);
    const uniforms = uniformsOf();
    const pointing = uniforms.uLampAim.value.toArray();
    for (const cabin of [0, 1]) {
      mounted.draw({ cabin, light: 1 });
      expect(mounted.renderer.drawn).toEqual([]);
      expect(uniforms.uLampCone.value.z).toBe(0);
    }
    mounted.draw({ cabin: 0.5, light: 0 });
    expect(mounted.renderer.drawn).toHaveLength(length - 1);
    expect(amount()).toBe(0);
    mounted.draw({ cabin: 0.5, light: 1 });
    expect(uniforms.uLampAim.value.toArray()).toEqual(pointing);
    mounted.unmount();
  });
});

describe('rated gates', () => {
  it('are the three that raters saw, told to the paint by their feet, and dark on the map', () => {
    const uniforms = createUniforms();
    tellLandmarks(uniforms);
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
