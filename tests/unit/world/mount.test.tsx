import { type ShaderMaterial } from 'three';
import { describe, expect, it, vi } from 'vitest';
import { CROWDS, SENDS } from '@/scenes/ids';
import { type PoseFrame } from '@/scenes/pose/pose';
import { LESSON_SET } from '@/scenes/world/sent-runs/sent-lines';
import { type Mounted, mountMountain } from './mount-mountain';
import { shippedAssets } from './shipped-assets';
import { type MountainAssets } from '@/scenes/world/terrain-data';

const PATIENCE = { timeout: 20_000, interval: 20 };
const NOTHING = { geometries: 0, textures: 0, materials: 0 };
const EVERYTHING: Partial<PoseFrame> = {
  runs: 100,
  skiers: 1,
  cabin: 0.5,
  light: 1,
  cut: 1,
  text: 1,
  choices: 1,
  gradient: 1,
  refilled: 0.5,
};

/** Draws once what is made early and once what is made late. */
function drawAll(mounted: Mounted): void {
  mounted.draw();
  const send = new Float32Array(SENDS.length).fill(1);
  const crowd = new Float32Array(CROWDS.length).fill(1);
  mounted.draw({ ...EVERYTHING, send, crowd });
}

let assets: MountainAssets | undefined;
const shipped = async () => (assets ??= await shippedAssets());

describe('the mountain', () => {
  it('has each thing drawn where it stands, though three walks over none of them', async () => {
    const mounted = await mountMountain({ assets: await shipped() });
    expect(mounted.scene.matrixWorldAutoUpdate).toBe(false);
    const { renderer, scene } = mounted;
    const places = () => renderer.drawn.map(({ matrixWorld }) => matrixWorld.toArray());
    const moved = new Set<string>();
    for (const cabin of [0.3, 0.6]) {
      drawAll(mounted);
      mounted.draw({ cabin });
      const told = places();
      scene.updateMatrixWorld(true);
      expect(told).toEqual(places());
      for (const place of told) moved.add(place.join());
    }
    // What stands still, and the evaluator's cabin and beam at two places.
    expect(moved.size).toBe(5);
    mounted.unmount();
  });

  it('paints all sent runs with one paint', async () => {
    const mounted = await mountMountain({ assets: await shipped() });
    drawAll(mounted);
    const lines = mounted.renderer.drawn.map(({ material }) => material as ShaderMaterial);
    const sent = lines.filter(({ uniforms }) => uniforms.uBreadth?.value[LESSON_SET] > 1);
    expect(sent.length).toBeGreaterThan(SENDS.length);
    expect(new Set(sent).size).toBe(1);
    mounted.unmount();
  });

  it('holds nothing once it is unmounted, twenty times over', async () => {
    const worlds = new Map();
    for (let round = 0; round < 20; round++) {
      const mounted = await mountMountain({ assets: await shipped(), worlds });
      drawAll(mounted);
      const { held } = mounted.renderer;
      expect(held.geometries).toBeGreaterThan(20);
      expect(held.textures).toBeGreaterThan(8);
      mounted.unmount();
      await vi.waitFor(() => expect(mounted.renderer.held).toEqual(NOTHING), PATIENCE);
    }
  });

  it('holds after a change of tier what it would hold at that tier alone', async () => {
    const alone = await mountMountain({ assets: await shipped(), tier: 'medium' });
    drawAll(alone);
    const mounted = await mountMountain({ assets: await shipped() });
    for (let round = 0; round < 3; round++) {
      drawAll(mounted);
      mounted.changeTier('medium');
      drawAll(mounted);
      const { held } = alone.renderer;
      await vi.waitFor(() => expect(mounted.renderer.held).toEqual(held), PATIENCE);
      mounted.changeTier('low');
    }
    mounted.unmount();
    alone.unmount();
    await vi.waitFor(() => expect(mounted.renderer.held).toEqual(NOTHING), PATIENCE);
  });
});
