import { createRoot, extend, flushSync, type RootState } from '@react-three/fiber';
import { type ComponentProps } from 'react';
import { type SampledPicture } from '@/scenes/pose/sampled-picture';
import { type PoseFrame } from '@/scenes/pose/pose';
import { adjustTier } from '@/scenes/quality/decide';
import { type Tier, type TierName, TIERS } from '@/scenes/quality/tiers';
import { loadMountainAssets } from '@/scenes/world/load-assets';
import { prepareWorld } from '@/scenes/world/prepare-world';
import { WORLD_CLASSES } from '@/scenes/world/extend';
import { type FrameCost, FrameSignals, type LabelSink } from '@/scenes/world/FrameSignals';
import { Mountain } from '@/scenes/world/Mountain';
import { SampledSource } from '@/scenes/world/sampled-source';
import { finishGently } from '@/scenes/slices/pacing';
import { watchContext } from './context-loss';
import { watchFrames } from './frame-watch';
import { LazyTurn } from './LazyTurn';

/** How a reader turns the mountain: who is handed it, and whether it stands at a turn at once. */
export type TurnOptions = Pick<ComponentProps<typeof LazyTurn>, 'ref' | 'calm'>;

export interface EngineOptions {
  canvas: HTMLCanvasElement;
  frame: PoseFrame;
  /** The tier to start with. */
  tier: TierName;
  /** Goes to a lower tier where frames take too long; otherwise the tier stays. */
  adapt: boolean;
  /** What to draw besides the pose at first. */
  sampled?: SampledPicture;
  /** Where the site's files lie, without a slash at the end. */
  basePath: string;
  /** Receives the projected places of gates and valleys with every drawn frame. */
  labels: LabelSink;
  /** Called with every frame; the cost is that of the frame before it. */
  onDrawn(cost: FrameCost): void;
  /** Called when nothing can be drawn any more; should it be possible again, `onDrawn` follows. */
  onGone(): void;
  /** Called when another tier is drawn from now on, the first included. */
  onTier(tier: TierName): void;
  /** Aborting stops the engine, also while it is still loading. */
  signal: AbortSignal;
}

export interface Engine {
  /** Asks for one frame; many calls in one task draw once. */
  redraw(): void;
  /** Draws this besides the pose from now on; nothing brings back the pose alone. */
  show(sampled: SampledPicture | undefined): void;
  /** Lets the reader turn the mountain from now on; the first time fetches what that takes. */
  letTurn(turn: TurnOptions): void;
  /** CSS pixels. */
  resize(width: number, height: number): void;
}

/** Device pixels a CSS pixel, at least: a page may be zoomed out. */
const LEAST_PIXEL_RATIO = 0.5;

/** Loads the mountain's files and draws it on the canvas, on demand only. */
export async function startEngine(options: EngineOptions): Promise<Engine> {
  const { canvas, frame, labels, signal } = options;
  const assets = await loadMountainAssets(options.basePath, signal);
  signal.throwIfAborted();
  let tier = TIERS[options.tier];
  const sampled = new SampledSource(options.sampled);
  const prepare = (one: Tier) => finishGently(prepareWorld(assets, one, sampled), signal);
  let world = await prepare(tier);
  extend(WORLD_CLASSES);
  const root = createRoot(canvas);
  const gl = {
    antialias: tier.antialias,
    alpha: false,
    powerPreference: 'high-performance' as const,
  };
  const configure = ({ maxPixelRatio }: Tier, width: number, height: number) =>
    root.configure({
      frameloop: 'demand',
      flat: true,
      linear: true,
      legacy: true,
      dpr: [LEAST_PIXEL_RATIO, maxPixelRatio],
      gl,
      size: { width, height, top: 0, left: 0 },
    });
  await configure(tier, canvas.clientWidth, canvas.clientHeight);

  const watch = options.adapt ? watchFrames(judge, signal) : undefined;
  // Three restores programs and textures by itself, but draws nothing until asked.
  const { onGone } = options;
  const context = watchContext({ canvas, onGone, onBack: () => redraw(), signal });
  const onDrawn = (cost: FrameCost) => {
    if (context.isLost) return;
    watch?.drawn();
    options.onDrawn(cost);
  };
  let turn: TurnOptions | undefined;
  const mount = () =>
    root.render(
      <>
        {turn && <LazyTurn frame={frame} view={world.shared.view} {...turn} />}
        <Mountain key={tier.name} frame={frame} world={world} />
        <FrameSignals frame={frame} assets={assets} labels={labels} onDrawn={onDrawn} />
      </>,
    );
  const store = mount();
  const state = (): RootState => store.getState();
  const redraw = () => state().invalidate();

  /** Prepares the world of another tier beside the one that is drawn, and puts it in its place. */
  async function changeTo(next: Tier): Promise<void> {
    world = await prepare(next);
    tier = next;
    // All in one task, so that nothing is shown between the two. The context keeps its smoothing.
    flushSync(mount);
    state().setDpr([LEAST_PIXEL_RATIO, next.maxPixelRatio]);
    state().advance(performance.now());
    // What fiber goes by from now on, as when the reader zooms.
    await configure(next, state().size.width, state().size.height);
    watch?.restart();
    options.onTier(next.name);
  }
  let changing = false;
  function judge(frameMs: readonly number[]): void {
    const next = adjustTier(tier.name, frameMs);
    if (changing || next === tier.name) return;
    changing = true;
    changeTo(TIERS[next]).then(
      () => (changing = false),
      (reason: unknown) => {
        // The old world is still drawn, and stays; another try would fail the same way.
        if (!signal.aborted) console.warn('The mountain stays as finely drawn as it is.', reason);
      },
    );
  }

  signal.addEventListener('abort', () => root.unmount(), { once: true });
  if (signal.aborted) root.unmount();
  options.onTier(tier.name);
  return {
    redraw,
    show(next) {
      if (sampled.current === next) return;
      // Parts that come or go with it are there before the frame that shows it.
      flushSync(() => sampled.show(next));
      redraw();
    },
    letTurn(next) {
      turn = next;
      mount();
    },
    resize(newWidth, newHeight) {
      state().setSize(newWidth, newHeight);
      redraw();
    },
  };
}
