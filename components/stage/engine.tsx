import { createRoot, extend, type RootState } from '@react-three/fiber';
import { type PoseFrame } from '@/scenes/pose/pose';
import { type Tier } from '@/scenes/quality/tiers';
import { loadMountainAssets } from '@/scenes/world/assets';
import { buildWorld } from '@/scenes/world/create-world';
import { WORLD_CLASSES } from '@/scenes/world/extend';
import { type FrameCost, FrameSignals, type LabelSink } from '@/scenes/world/FrameSignals';
import { Mountain } from '@/scenes/world/Mountain';
import { finishGently } from '@/scenes/world/pacing';

export interface EngineOptions {
  canvas: HTMLCanvasElement;
  frame: PoseFrame;
  tier: Tier;
  /** Where the site's files lie, without a slash at the end. */
  basePath: string;
  /** Receives the projected places of gates and valleys with every drawn frame. */
  labels: LabelSink;
  /** Called with every frame; the cost is that of the frame before it. */
  onDrawn(cost: FrameCost): void;
  /** Aborting stops the engine, also while it is still loading. */
  signal: AbortSignal;
}

export interface Engine {
  /** Asks for one frame; many calls in one task draw once. */
  redraw(): void;
  /** CSS pixels. */
  resize(width: number, height: number): void;
}

/** Loads the mountain's files and draws it on the canvas, on demand only. */
export async function startEngine(options: EngineOptions): Promise<Engine> {
  const { canvas, frame, tier, labels, signal } = options;
  const assets = await loadMountainAssets(options.basePath, signal);
  signal.throwIfAborted();
  const world = await finishGently(buildWorld(assets, tier), signal);
  extend(WORLD_CLASSES);
  const root = createRoot(canvas);
  const sized = (width: number, height: number) => ({
    frameloop: 'demand' as const,
    flat: true,
    linear: true,
    legacy: true,
    dpr: Math.min(window.devicePixelRatio || 1, tier.maxPixelRatio),
    gl: { antialias: tier.antialias, alpha: false, powerPreference: 'high-performance' as const },
    size: { width, height, top: 0, left: 0 },
  });
  const { clientWidth, clientHeight } = canvas;
  await root.configure(sized(clientWidth, clientHeight));
  const store = root.render(
    <>
      <Mountain frame={frame} assets={assets} tier={tier} world={world} />
      <FrameSignals frame={frame} assets={assets} labels={labels} onDrawn={options.onDrawn} />
    </>,
  );
  const state = (): RootState => store.getState();
  const redraw = () => state().invalidate();
  // Three restores programs and textures by itself, but draws nothing until asked.
  canvas.addEventListener('webglcontextrestored', redraw, { signal });
  signal.addEventListener('abort', () => root.unmount(), { once: true });
  if (signal.aborted) root.unmount();
  return {
    redraw,
    resize(width, height) {
      state().setSize(width, height);
      redraw();
    },
  };
}
