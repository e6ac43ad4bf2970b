import { type SampledPicture } from '@/scenes/pose/sampled-picture';
import { type PoseFrame } from '@/scenes/pose/pose';
import { type TierName } from '@/scenes/quality/tiers';
import { type MountainTrouble } from '../ui/MissingMountain';
import { PATIENCE_SECONDS } from '../ui/use-arriving';
import { troubleOf } from '../ui/trouble-of';
import { afterVisibleSeconds } from '../ui/visible-seconds';
import { type Engine } from './engine';
import { type Box } from './label-spots';

/** `lost`: what was drawn is gone, and may be back in a moment. */
export type EngineStatus = 'loading' | 'drawing' | 'lost' | 'failed';

export interface EngineState {
  status: EngineStatus;
  /** What the reader is told. One that is late is still loading. */
  trouble?: MountainTrouble;
}

export const LOADING: EngineState = { status: 'loading' };
const LATE: EngineState = { status: 'loading', trouble: 'late' };
const DRAWING: EngineState = { status: 'drawing' };
const LOST: EngineState = { status: 'lost' };
const failed = (trouble: MountainTrouble): EngineState => ({ status: 'failed', trouble });

/** Seconds that a canvas is given in any case, however long it was waited for. */
const LEAST_SECONDS = 5;

/** What is drawn, and how. */
export interface Drawing {
  frame: PoseFrame;
  onFrame(listener: () => void): () => void;
  /** Where words of the story stand now: labels keep off them. */
  textBoxes(): Box[];
  tier: TierName;
  /** May go to a lower tier where frames take too long. */
  adapt: boolean;
  /** What to draw besides the pose; the same object, nothing new. */
  sampled?: SampledPicture;
  /** Since when the reader waits for it, as `performance.now()` tells it; left out, from now on. */
  since?: number;
}

interface RunOptions extends Drawing {
  /** What a canvas is put into, and taken out of again. */
  box: HTMLElement;
  overlay: HTMLElement;
  /** Handed the engine once it runs. */
  onEngine(engine: Engine): void;
  onState(state: EngineState): void;
  /** Aborting stops it. */
  signal: AbortSignal;
}

/** Runs one engine, on a canvas of its own, until it is stopped or fails. */
export function runEngine(options: RunOptions): void {
  const { box, overlay, onFrame, textBoxes, onEngine, onState, signal: stopped } = options;
  const { frame, tier, adapt, sampled, since } = options;
  const run = new AbortController();
  const { signal } = run;
  const canvas = document.createElement('canvas');
  box.prepend(canvas);
  signal.addEventListener('abort', () => canvas.remove(), { once: true });
  stopped.addEventListener('abort', () => run.abort(), { once: true, signal });

  const fail = (reason: unknown) => {
    if (signal.aborted) return;
    console.warn('The 3D mountain could not be shown.', reason);
    run.abort();
    onState(failed(troubleOf(reason)));
  };
  let isDrawn = false;
  let fetching: AbortController | undefined;
  signal.addEventListener('abort', () => fetching?.abort(), { once: true });
  const waited = since === undefined ? 0 : (performance.now() - since) / 1000;
  const patience = Math.max(LEAST_SECONDS, PATIENCE_SECONDS - waited);
  const onLate = () => {
    if (isDrawn) return;
    onState(LATE);
    // Files that are asked for after that, since the scripts came so late, have their own time.
    fetching?.abort(Object.assign(new Error('The files are late.'), { code: 'late' }));
  };
  afterVisibleSeconds(patience, onLate, signal);

  const start = async () => {
    const [{ startEngine }, { createLabelSink }, { loadMountainAssets }] = await Promise.all([
      import('./engine'),
      import('./label-sink'),
      import('@/scenes/world/load-assets'),
    ]);
    signal.throwIfAborted();
    const basePath = process.env.NEXT_PUBLIC_BASE_PATH ?? '';
    fetching = new AbortController();
    const assets = await loadMountainAssets(basePath, fetching.signal);
    const engine = await startEngine({
      ...{ canvas, frame, tier, adapt, sampled, assets, signal },
      labels: createLabelSink(overlay, textBoxes),
      onDrawn: (cost) => {
        canvas.dataset.draws = String(Number(canvas.dataset.draws ?? 0) + 1);
        canvas.dataset.cost = Object.values(cost).join(' ');
        isDrawn = true;
        onState(DRAWING);
      },
      onLost: () => {
        if (isDrawn) onState(LOST);
      },
      onGone: () => onState(failed('broken')),
      onBroken: fail,
      onTier: (name) => {
        canvas.dataset.tier = name;
      },
    });
    onEngine(engine);
    // The engine gives the canvas a size of its own, so it is the box around it that is watched.
    const fit = new ResizeObserver(() => engine.resize(box.clientWidth, box.clientHeight));
    fit.observe(box);
    signal.addEventListener('abort', () => fit.disconnect(), { once: true });
    signal.addEventListener('abort', onFrame(engine.redraw), { once: true });
    engine.redraw();
  };
  start().catch(fail);
}
