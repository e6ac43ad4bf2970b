import { createRoot, extend, flushSync } from '@react-three/fiber';
import { type ReactNode } from 'react';
import { type Object3D } from 'three';
import { vi } from 'vitest';
import { createFrame, type PoseFrame } from '@/scenes/pose/pose';
import { type TierName, TIERS } from '@/scenes/quality/tiers';
import { finish } from '@/scenes/slices/gradual';
import { WORLD_CLASSES } from '@/scenes/world/extend';
import { Mountain } from '@/scenes/world/Mountain';
import { MountainContext } from '@/scenes/world/mountain-context';
import { type PreparedWorld, prepareWorld } from '@/scenes/world/prepare-world';
import { SampledSource } from '@/scenes/world/sampled-source';
import { CountingRenderer } from './counting-renderer';
import { type MountainAssets } from '@/scenes/world/terrain-data';

const SIZE = { width: 640, height: 400, top: 0, left: 0 };

export interface Mounted {
  renderer: CountingRenderer;
  sampled: SampledSource;
  scene: Object3D;
  /** Sets fields of the frame and draws it. */
  draw(fields?: Partial<PoseFrame>): void;
  /** Shows this besides the pose, and draws. */
  sample(...shown: Parameters<SampledSource['show']>): void;
  /** Mounts the mountain of another tier in its place, and draws. */
  changeTier(tier: TierName): void;
  /** Fiber frees what JSX made in an idle task of its own, later. */
  unmount(): void;
}

interface MountOptions {
  assets: MountainAssets;
  tier?: TierName;
  /** Only these parts in place of the whole mountain. */
  parts?: (world: PreparedWorld) => ReactNode;
  /** Worlds that were prepared before: freed, they can be drawn again. */
  worlds?: Map<TierName, PreparedWorld>;
}

/** The words that fall are written on a canvas, of which there is none here. */
const noCanvas = { createElement: () => ({ getContext: () => null }), body: {} };

/** Mounts the mountain, or some parts of it, as the engine does, on a renderer that only counts. */
export async function mountMountain({
  assets,
  tier = 'low',
  parts,
  worlds = new Map(),
}: MountOptions): Promise<Mounted> {
  extend(WORLD_CLASSES);
  vi.stubGlobal('document', noCanvas);
  const renderer = new CountingRenderer();
  const sampled = new SampledSource();
  const frame = Object.assign(createFrame(), { reach: 1, fences: 1 });
  const root = createRoot(renderer.domElement as unknown as HTMLCanvasElement);
  await root.configure({
    gl: renderer.asRenderer(),
    frameloop: 'never',
    dpr: 1,
    size: SIZE,
    flat: true,
    linear: true,
    legacy: true,
  });
  let world: PreparedWorld;
  const mount = (name: TierName) => {
    world = worlds.get(name) ?? finish(prepareWorld(assets, TIERS[name], sampled));
    worlds.set(name, world);
    if (!parts) return root.render(<Mountain key={name} frame={frame} world={world} />);
    return root.render(
      <MountainContext key={name} value={{ ...world.shared, frame }}>
        {parts(world)}
      </MountainContext>,
    );
  };
  const store = mount(tier);
  let moment = 0;
  const draw = (fields: Partial<PoseFrame> = {}) => {
    Object.assign(frame, fields);
    const state = store.getState();
    state.advance(++moment);
  };
  return {
    renderer,
    sampled,
    scene: store.getState().scene,
    draw,
    sample(shown) {
      flushSync(() => sampled.show(shown));
      draw();
    },
    changeTier(name) {
      flushSync(() => mount(name));
      draw();
    },
    unmount() {
      root.unmount();
      if (parts) world.dispose();
    },
  };
}
