import {
  createRoot,
  extend,
  flushSync,
  type ReconcilerRoot,
  type RootState,
} from '@react-three/fiber';
import { type ComponentProps } from 'react';
import { type SampledPicture } from '@/scenes/pose/sampled-picture';
import { type PoseFrame } from '@/scenes/pose/pose';
import { adjustTier } from '@/scenes/quality/decide';
import { type Tier, type TierName, TIERS } from '@/scenes/quality/tiers';
import { type MountainAssets } from '@/scenes/world/terrain-data';
import { prepareWorld } from '@/scenes/world/prepare-world';
import { WORLD_CLASSES } from '@/scenes/world/extend';
import { type FrameCost, FrameSignals, type LabelSink } from '@/scenes/world/FrameSignals';
import { Mountain } from '@/scenes/world/Mountain';
import { SampledSource } from '@/scenes/world/sampled-source';
import { finishGently } from '@/scenes/slices/pacing';
import { watchContext } from './context-loss';
import { watchFrames } from './frame-watch';
import { LazyTurn } from './LazyTurn';
import { watchPixelRatio } from './pixel-ratio';
import { watchPrograms } from './programs';
import { watchSeen } from './seen-frames';

/** How a reader turns the mountain: who is handed it, and whether it stands at a turn at once. */
export type TurnOptions = Pick<ComponentProps<typeof LazyTurn>, 'ref' | 'calm'>;

export interface EngineOptions {
  /** One that nothing has drawn on yet. */
  canvas: HTMLCanvasElement;
  frame: PoseFrame;
  /** The tier to start with. */
  tier: TierName;
  /** Goes to a lower tier where frames take too long; otherwise the tier stays. */
  adapt: boolean;
  /** What to draw besides the pose at first. */
  sampled?: SampledPicture;
  assets: MountainAssets;
  /** Receives the projected places of gates and valleys with every drawn frame. */
  labels: LabelSink;
  /** Called after every frame that was seen to be drawn; the cost is that of the frame before it. */
  onDrawn(cost: FrameCost): void;
  /** Called when what was drawn is gone from the canvas; it may be drawn again soon. */
  onLost(): void;
  /** Called when nothing can be drawn any more; should it be possible again, `onDrawn` follows. */
  onGone(): void;
  /** Called when what is drawn is no picture: the engine is to be stopped. */
  onBroken(reason: Error): void;
  /** Called when another tier is drawn from now on, the first included. */
  onTier(tier: TierName): void;
  /** Aborting stops the engine, also while it is still being made. */
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

/** Draws the mountain on the canvas, on demand only. */
export async function startEngine(options: EngineOptions): Promise<Engine> {
  const { canvas, assets, frame, labels, signal } = options;
  signal.throwIfAborted();
  let tier = TIERS[options.tier];
  const sampled = new SampledSource(options.sampled);
  const prepare = (one: Tier) => finishGently(prepareWorld(assets, one, sampled), signal);
  let world = await prepare(tier);
  extend(WORLD_CLASSES);
  let store: ReturnType<ReconcilerRoot<HTMLCanvasElement>['render']> | undefined = undefined;
  const state = (): RootState | undefined => store?.getState();
  const redraw = () => state()?.invalidate();
  const sharpen = () => state()?.setDpr([LEAST_PIXEL_RATIO, tier.maxPixelRatio]);
  const gl = () => state()?.gl.getContext();
  const onBlank = () => options.onBroken(new Error('What was drawn is one colour all over.'));
  const seen = watchSeen({ context: gl, onSeen: options.onDrawn, onBlank, signal });
  const onBack = () => {
    // Three restores programs and textures by itself, but draws nothing until asked.
    seen.doubt();
    redraw();
  };
  const { onLost, onGone } = options;
  const context = watchContext({ canvas, onLost, onGone, onBack, signal });
  const root = createRoot(canvas);
  signal.addEventListener('abort', () => root.unmount(), { once: true });
  const configure = ({ antialias, maxPixelRatio }: Tier, width: number, height: number) =>
    root.configure({
      frameloop: 'demand',
      flat: true,
      linear: true,
      legacy: true,
      dpr: [LEAST_PIXEL_RATIO, maxPixelRatio],
      gl: { antialias, alpha: false, powerPreference: 'high-performance' },
      size: { width, height, top: 0, left: 0 },
    });
  await configure(tier, canvas.clientWidth, canvas.clientHeight);
  signal.throwIfAborted();

  const watch = options.adapt ? watchFrames(judge, signal) : undefined;
  const onDrawn = (cost: FrameCost) => {
    if (context.isLost) return;
    watch?.drawn();
    seen.drawing(cost);
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
  store = mount();
  watchPrograms(store.getState().gl, options.onBroken);
  watchPixelRatio(sharpen, signal);

  /** Prepares the world of another tier beside the one that is drawn, and puts it in its place. */
  async function changeTo(next: Tier): Promise<void> {
    world = await prepare(next);
    tier = next;
    // All in one task, so that nothing is shown between the two. The context keeps its smoothing.
    flushSync(mount);
    const drawn = state();
    if (!drawn) return;
    sharpen();
    drawn.advance(performance.now());
    // What fiber goes by from now on, as when the reader zooms.
    const { width, height } = drawn.size;
    await configure(next, width, height);
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
      state()?.setSize(newWidth, newHeight);
      redraw();
    },
  };
}
